import { describe, expect, it } from 'vitest';
import { oneLine } from './one-line.ts';

describe('oneLine', () => {
  it.each([
    [new Error('A file.\n  With two lines.'), 'A file. With two lines.'],
    [
      new Error('Timeout 5 ms exceeded.\nCall log:\n\u001b[2m  - waiting\u001b[22m\n  - more'),
      'Timeout 5 ms exceeded. (waiting)'
    ],
    [new Error('\u001b[31mred\u001b[39m'), 'red'],
    ['a text', 'a text']
  ])('makes one line of %o', (thrown, line) => {
    expect(oneLine(thrown)).toBe(line);
  });
});
