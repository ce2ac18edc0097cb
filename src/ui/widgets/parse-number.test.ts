import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from './parse-number';
import { showNumber } from './show-number';

describe('parseNumber', () => {
  it.each([
    ['42', 42],
    [' 1,000 ', 1000],
    ['1,234,567.5', 1234567.5],
    ['0,5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1e-3', 0.001],
    ['−4', -4],
    ['10 000', 10000]
  ])('reads "%s"', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['', ' ', '-', 'abc', '1.2.3', '12k', '1,2,3', '0x10', 'Infinity', '1e999'])(
    'refuses "%s"',
    (text) => {
      expect(parseNumber(text)).toBeNull();
    }
  );

  it('ignores the signs that the field itself shows', () => {
    expect(parseNumber('$118k', ['$', 'k'])).toBe(118);
    expect(parseNumber('10 %', ['', '%'])).toBe(10);
    expect(parseNumber('41 years', ['', 'years'])).toBe(41);
  });

  it('reads back what a field shows', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (value) => {
        const shown = showNumber(value);
        expect(showNumber(parseNumber(shown) ?? NaN)).toBe(shown);
      }),
      { seed: 1 }
    );
  });
});
