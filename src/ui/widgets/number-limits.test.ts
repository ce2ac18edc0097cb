import { describe, expect, it } from 'vitest';
import { numberAffixes, withAffixes } from './number-affixes';
import { limitMessage, stepNumber } from './number-limits';

describe('limitMessage', () => {
  it('says what is taken, in the field’s own unit', () => {
    const years = (value: number) => `${value} years`;
    expect(limitMessage(41, { min: 23, max: 67 }, years)).toBeNull();
    expect(limitMessage(99, { min: 23, max: 67 }, years)).toBe(
      'Enter a number from 23 years to 67 years.'
    );
    expect(limitMessage(1.5, { min: 0, integer: true }, String)).toBe(
      'Enter a whole number of at least 0.'
    );
    expect(limitMessage(null, {}, String)).toBe('Enter a number.');
    expect(limitMessage(5, { max: 1 }, String)).toBe('Enter a number of at most 1.');
  });
});

describe('stepNumber', () => {
  it('keeps decimal steps clean and stays within the limits', () => {
    expect(stepNumber(0.1, 0.2, {})).toBe(0.3);
    expect(stepNumber(66, 5, { max: 67 })).toBe(67);
    expect(stepNumber(24, -5, { min: 23 })).toBe(23);
  });
});

describe('numberAffixes', () => {
  it('edits shares as percents and money without its signs', () => {
    expect(numberAffixes('share')).toEqual({ prefix: '', suffix: '%', factor: 100 });
    expect(numberAffixes('thousand-dollars')).toEqual({ prefix: '$', suffix: 'k', factor: 1 });
    expect(numberAffixes('count').factor).toBe(1);
    expect(withAffixes(0.1, numberAffixes('share'))).toBe('10%');
    expect(withAffixes(1024, numberAffixes('thousand-dollars'))).toBe('$1,024k');
    expect(withAffixes(23, numberAffixes('years'))).toBe('23 years');
  });
});
