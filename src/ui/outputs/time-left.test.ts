import { describe, expect, it } from 'vitest';
import { timeLeft } from './time-left';
import { timeTaken } from './time-taken';

describe('timeLeft', () => {
  it.each([
    [0, 'under 1 s left'],
    [499, 'under 1 s left'],
    [6200, '6 s left'],
    [59_400, '59 s left'],
    [59_600, 'about 1 min left'],
    [125_000, 'about 2 min left'],
    [7_300_000, 'about 2 h left'],
    [NaN, 'estimating time'],
    [Infinity, 'estimating time'],
    [-1, 'estimating time']
  ])('says %d ms as "%s"', (ms, text) => {
    expect(timeLeft(ms)).toBe(text);
  });
});

describe('timeTaken', () => {
  it.each([
    [0.4, 'under 0.1 s'],
    [49, 'under 0.1 s'],
    [51, '0.1 s'],
    [840, '0.8 s'],
    [9960, '10 s'],
    [14_300, '14 s'],
    [59_700, '1 min 0 s'],
    [125_000, '2 min 5 s']
  ])('says %d ms as "%s"', (ms, text) => {
    expect(timeTaken(ms)).toBe(text);
  });
});
