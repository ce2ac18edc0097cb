import { expect, it } from 'vitest';
import { textTitle } from './text-title';

it('is the first heading', () => {
  expect(textTitle('Some words.\n\n## What we *found* #\n\n# Later')).toBe('What we found');
});

it('is the first words where there is no heading', () => {
  expect(textTitle('\n\n- **Call** the [best](https://example.org) tenth\n')).toBe(
    'Call the best tenth'
  );
  expect(textTitle(`${'word '.repeat(30)}`)).toBe('word word word word word word word word word…');
});

it('is empty for a text without words', () => {
  expect(textTitle('')).toBe('');
  expect(textTitle('---\n\n***\n#\n')).toBe('');
});

it('leaves the braces of values out', () => {
  expect(textTitle('# Recall is {{evaluate.recall | share}}')).toBe('Recall is …');
});
