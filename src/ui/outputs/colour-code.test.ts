import { expect, it } from 'vitest';
import { colourCode } from './colour-code';

it('tells comments, texts and keywords apart', () => {
  expect(colourCode('for x in "a # b":  # why', 'python')).toEqual([
    { text: 'for', mark: 'keyword' },
    { text: ' x ', mark: null },
    { text: 'in', mark: 'keyword' },
    { text: ' ', mark: null },
    { text: '"a # b"', mark: 'string' },
    { text: ':  ', mark: null },
    { text: '# why', mark: 'comment' }
  ]);
});

it('loses nothing', () => {
  const code = "const a = `x ${'y'}`; // it's\nlet b = \"unended\n";
  expect(
    colourCode(code, 'javascript')
      .map(({ text }) => text)
      .join('')
  ).toBe(code);
});
