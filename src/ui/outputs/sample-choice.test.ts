import { describe, expect, it } from 'vitest';
import { readSample } from './sample-choice';

describe('readSample', () => {
  it('reads numbers as people type them', () => {
    expect(readSample('1,000,000', ' 227 ')).toEqual({ sample: { rows: 1_000_000, seed: 227 } });
    expect(readSample('100', '0')).toEqual({ sample: { rows: 100, seed: 0 } });
  });

  it('says what is wrong, field by field', () => {
    expect(readSample('99', '1.5')).toEqual({
      problems: {
        rows: 'A whole number from 100 to 1,000,000.',
        seed: 'A whole number from 0 to 4,294,967,295.'
      }
    });
    expect(readSample('5000', '-1')).toMatchObject({ problems: { rows: null } });
    expect(readSample('', '227')).toMatchObject({ problems: { seed: null } });
  });
});
