import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMissing } from './is-missing';
import { parseNumber } from './parse-number';

describe('parseNumber', () => {
  it.each([
    ['0', 0],
    ['91107', 91107],
    ['-3', -3],
    ['+4', 4],
    [' 1.60 ', 1.6],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['12345678901', 12345678901]
  ])('reads %s', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each([
    '',
    ' ',
    'abc',
    '1/60',
    '1,60',
    '0x10',
    'Infinity',
    '1e999',
    '--1',
    '1 000',
    '<0',
    'NaN',
    '12a'
  ])('finds no number in %j', (text) => {
    expect(parseNumber(text)).toBeNaN();
  });

  it.each([
    ['1,60', 1.6],
    ['-46,2', -46.2],
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['7', 7],
    ['0.5', 0.5]
  ])('reads %s with a decimal comma', (text, value) => {
    expect(parseNumber(text, true)).toBe(value);
  });

  it('reads minus zero as zero', () => {
    expect(Object.is(parseNumber('-0'), 0)).toBe(true);
  });

  it('gives back every finite number that was written in its shortest form', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseNumber(String(value))).toBe(value + 0);
      }),
      { seed: 1 }
    );
  });
});

describe('isMissing', () => {
  it('knows the usual markers in any case', () => {
    expect(['', '  ', 'NA', 'n/a', 'NaN', ' null ', 'NULL', '?'].every(isMissing)).toBe(true);
    expect(['0', 'none', 'no', '-', 'unknown', 'Nan3'].some(isMissing)).toBe(false);
  });
});
