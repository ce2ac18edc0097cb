import { describe, expect, it } from 'vitest';
import { formatRange } from './format-range';

describe('formatRange', () => {
  it('says a unit once', () => {
    expect(formatRange(35, 40, 'years')).toBe('35 to 40 years');
    expect(formatRange(63, 68, 'thousand-dollars')).toBe('$63k to $68k');
    expect(formatRange(1000, 2000, 'count')).toBe('1,000 to 2,000');
  });
});
