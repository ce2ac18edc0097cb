import { expect, it } from 'vitest';
import { differenceMark, fourFifthsMark, pointsRange, pointsWords } from './parity-words';

const gap = (value: number, interval: readonly [number, number]) => ({
  lowest: 'a',
  highest: 'b',
  low: 0.1,
  high: 0.2,
  value,
  interval
});

it('marks with a sign and words what is kept, and what may be chance', () => {
  expect(fourFifthsMark(gap(0.5, [0.3, 0.7]))).toBe('✗ below 4/5');
  expect(fourFifthsMark(gap(0.5, [0.3, 0.9]))).toBe('✗ below 4/5, or chance');
  expect(fourFifthsMark(gap(0.9, [0.85, 1]))).toBe('✓ above 4/5');
  expect(fourFifthsMark(gap(0.8, [0.6, 1]))).toBe('✓ above 4/5, or chance');
  expect(differenceMark(gap(0.1, [0, 0.2]))).toBe('– may be chance');
  expect(differenceMark(gap(0.1, [0.01, 0.2]))).toBe('△ more than chance');
});

it('tells differences of shares in points', () => {
  expect([pointsWords(0.192), pointsWords(0.01)]).toEqual(['19.2 points', '1.0 point']);
  expect(pointsRange([0.041, 0.229])).toBe('from 4.1 to 22.9');
});
