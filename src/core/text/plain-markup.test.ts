import { expect, it } from 'vitest';
import { plainMarkup } from './plain-markup';

it('keeps marks without attributes', () => {
  for (const mark of ['<sub>', '</sub>', '<br>', '<br />', '<KBD>']) {
    expect(plainMarkup(mark)).toBe(mark);
  }
});

it('makes text of everything else', () => {
  expect(plainMarkup('<sub onclick="x">')).toBe('&lt;sub onclick=&quot;x&quot;&gt;');
  for (const markup of [
    '<script>',
    '<sub><script>',
    '<br><img src=x>',
    '<!-- -->',
    '<svg/onload=x>'
  ]) {
    expect(plainMarkup(markup)).not.toMatch(/[<>]/);
  }
});
