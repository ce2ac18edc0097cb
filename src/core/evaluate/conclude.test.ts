import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../format';
import type { Prose } from '../prose';
import { conclude } from './conclude';
import { inputWithConfusion } from './evaluation-case.fixture';
import { evaluate } from './evaluate';

const shown = (prose: Prose): string =>
  prose
    .map((part) => (typeof part === 'string' ? part : formatNumber(part.value, part.format)))
    .join('');
const input = {
  rows: 5000,
  acceptedCount: 480,
  evaluation: evaluate(inputWithConfusion(444, 2, 7, 47)),
  recipeName: 'recommended',
  parameters: 3106,
  engine: 'wasm',
  synthetic: false
} as const;

describe('conclude', () => {
  it('states the question, the result, its worth and what to do', () => {
    const [question, answer, trust, next] = conclude(input).map(shown);
    expect(question).toContain('Of 5,000 customers 480 accepted, 9.6%.');
    expect(question).toContain('4,520 calls');
    expect(answer).toContain('recommended recipe');
    expect(answer).toContain('WebAssembly');
    expect(answer).toContain('3,106 parameters');
    expect(answer).toContain('would call 49 of the 500 customers');
    expect(answer).toContain('95.9% of its calls succeed, against 10.8% of calls made blindly');
    expect(trust).toContain('recall anywhere from 75.6% to 93.6%');
    expect(trust).toContain('precision anywhere from 86.3% to 98.9%');
    expect(trust).toContain('89.2% comes from predicting that everybody declines');
    expect(next).toContain('probability of 50%');
    expect(next).toContain('missed 7 acceptors');
  });

  it('says that made-up customers are made up', () => {
    const text = conclude({ ...input, synthetic: true })
      .map(shown)
      .join('\n');
    expect(text).toContain('5,000 synthetic customers');
    expect(text).toContain('made up');
    expect(conclude(input).map(shown).join('\n')).not.toContain('synthetic');
  });

  it('calls a network that calls nobody useless', () => {
    const evaluation = evaluate(inputWithConfusion(446, 0, 54, 0));
    expect(shown(conclude({ ...input, evaluation })[1]!)).toContain('of no use');
  });

  it('keeps every number live, whatever the result', () => {
    const cell = fc.nat(60);
    fc.assert(
      fc.property(cell, cell, cell, cell, (tn, fp, fn, tp) => {
        fc.pre(tn + fp + fn + tp > 0);
        const evaluation = evaluate(inputWithConfusion(tn, fp, fn, tp));
        const paragraphs = conclude({ ...input, evaluation });
        expect(paragraphs).toHaveLength(4);
        for (const part of paragraphs.flat()) {
          if (typeof part === 'string') expect(part).not.toMatch(/\d|NaN|undefined/);
          else expect(Number.isFinite(part.value)).toBe(true);
        }
      }),
      { seed: 1, numRuns: 30 }
    );
  });
});
