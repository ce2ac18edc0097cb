import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../format';
import type { Prose } from '../prose';
import { inputWithConfusion } from './evaluation-case.fixture';
import { evaluate } from './evaluate';
import { readEvaluation } from './read-evaluation';

const read = (...cells: [tn: number, fp: number, fn: number, tp: number]): Prose =>
  readEvaluation(evaluate(inputWithConfusion(...cells)));
const shown = (prose: Prose): string =>
  prose
    .map((part) => (typeof part === 'string' ? part : formatNumber(part.value, part.format)))
    .join('');

describe('readEvaluation', () => {
  it('reads the published result honestly', () => {
    expect(shown(read(444, 2, 7, 47))).toBe(
      'The network finds 47 of the 54 acceptors among 500 test customers and raises 2 false ' +
        'alarms. With so few acceptors, the recall of 87% could in truth be anything from 76% to ' +
        '94%, about 9 points either way. Its accuracy of 98.2% needs a yardstick: predicting that ' +
        'everybody declines would be right for 89.2%. Testing on about 216 acceptors, from a ' +
        'second campaign for instance, would halve the doubt about recall.'
    );
  });

  it('minds the singular', () => {
    expect(shown(read(445, 1, 8, 46))).toContain('raises 1 false alarm.');
    expect(shown(read(446, 0, 8, 46))).toContain('raises no false alarm.');
  });

  it('says so when nobody is called, and when there is nobody to find', () => {
    expect(shown(read(446, 0, 54, 0))).toContain('predicts that nobody accepts');
    expect(shown(read(446, 0, 54, 0))).toContain('is no gain');
    expect(shown(read(498, 2, 0, 0))).toContain('None of the 500 test customers accepted');
  });

  it('does not praise an accuracy that chance could explain', () => {
    expect(shown(read(90, 1, 8, 2))).toContain('no more than chance could explain');
  });

  it('compares with accepting where most accept', () => {
    expect(shown(read(150, 50, 80, 220))).toContain('everybody accepts would be right for 60.0%');
  });

  it('does not ask for more where much is known', () => {
    expect(shown(read(8800, 120, 60, 1020))).not.toContain('second campaign');
  });

  it('keeps every number live, whatever the result', () => {
    const cell = fc.nat(60);
    fc.assert(
      fc.property(cell, cell, cell, cell, (tn, fp, fn, tp) => {
        fc.pre(tn + fp + fn + tp > 0);
        const prose = read(tn, fp, fn, tp);
        for (const part of prose) {
          if (typeof part === 'string') expect(part).not.toMatch(/\d|NaN/);
          else expect(Number.isFinite(part.value)).toBe(true);
        }
        const sentences = shown(prose).match(/\.( |$)/g)!.length;
        expect(sentences).toBeGreaterThanOrEqual(2);
        expect(sentences).toBeLessThanOrEqual(4);
      }),
      { seed: 1, numRuns: 30 }
    );
  });
});
