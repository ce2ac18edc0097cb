import { describe, expect, it } from 'vitest';
import { suggestAccepted, suggestTarget } from './target-suggestion';

const candidate = (column: string, counts: Record<string, number>) => ({
  column,
  values: Object.entries(counts)
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count)
});

describe('suggestTarget', () => {
  it('takes the column that is named like an answer', () => {
    const found = suggestTarget([
      candidate('housing', { yes: 2000, no: 2119 }),
      candidate('y', { no: 3668, yes: 451 }),
      candidate('contact', { cellular: 2652, telephone: 1467 })
    ]);
    expect(found?.choice).toEqual({ column: 'y', accepted: 'yes' });
    expect(found?.reason).toContain('“no” and “yes”');
  });

  it('takes the rarer value where none says yes', () => {
    const found = suggestTarget([
      candidate('foreign_worker', { yes: 963, no: 37 }),
      candidate('class', { good: 700, bad: 300 })
    ]);
    expect(found?.choice).toEqual({ column: 'class', accepted: 'bad' });
  });

  it('takes the last two-valued column where no name helps', () => {
    const found = suggestTarget([
      candidate('a', { '0': 5, '1': 5 }),
      candidate('b', { '0': 7, '1': 3 }),
      candidate('c', { x: 1, y: 1, z: 1 })
    ]);
    expect(found?.choice).toEqual({ column: 'b', accepted: '1' });
  });

  it('suggests nothing where no column has two values', () => {
    expect(suggestTarget([candidate('c', { x: 1, y: 1, z: 1 })])).toBeNull();
    expect(suggestTarget([])).toBeNull();
  });
});

describe('suggestAccepted', () => {
  it('believes a word that says yes, even where yes is the usual answer', () => {
    expect(suggestAccepted(candidate('a', { true: 90, false: 10 }))).toBe('true');
    expect(suggestAccepted(candidate('a', { '1': 90, '2': 10 }))).toBe('2');
  });
});
