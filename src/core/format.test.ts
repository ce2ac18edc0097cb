import { describe, expect, it } from 'vitest';
import { formatNumber, numberFormats, withoutUnit } from './format';

describe('formatNumber', () => {
  it('puts a true minus sign before a negative number and its unit', () => {
    expect(formatNumber(-3, 'plain')).toBe('−3');
    expect(formatNumber(-3, 'years')).toBe('−3 years');
    expect(formatNumber(-1250.4, 'dollars')).toBe('−$1,250');
    expect(formatNumber(-3.5, 'thousand-dollars')).toBe('−$3.5k');
    expect(formatNumber(-0.031, 'points')).toBe('−3.1 points');
    expect(formatNumber(-0.01, 'points')).toBe('−1 point');
    expect(formatNumber(-1, 'years')).toBe('−1 year');
  });

  it.each(numberFormats)('shows what rounds to nothing without a sign, as %s', (format) => {
    expect(formatNumber(-1e-9, format)).toBe(formatNumber(0, format));
    expect(formatNumber(-0, format)).toBe(formatNumber(0, format));
  });

  it.each(numberFormats)('differs by the sign alone, as %s', (format) => {
    expect(formatNumber(-47.25, format)).toBe(`−${formatNumber(47.25, format)}`);
  });

  it('shows a missing number as a dash', () => {
    expect(formatNumber(NaN, 'share')).toBe('–');
  });
});

it('withoutUnit leaves what is no unit of its own', () => {
  const bare = (value: number, format: 'years' | 'thousand-dollars' | 'share') =>
    withoutUnit(formatNumber(value, format));
  expect(bare(1, 'years')).toBe('1');
  expect(bare(30, 'years')).toBe('30');
  expect(bare(30, 'thousand-dollars')).toBe('$30k');
  expect(bare(0.3, 'share')).toBe('30.0%');
});
