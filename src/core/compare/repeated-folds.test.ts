import fc from 'fast-check';
import { expect, it } from 'vitest';
import { repeatedFolds } from './repeated-folds';

it('parts all rows in every repeat, with both answers spread evenly', () => {
  const answers = fc.array(fc.nat(1), { minLength: 30, maxLength: 200 });
  fc.assert(
    fc.property(answers, fc.nat(1000), (list, seed) => {
      const accepted = Uint8Array.from(list);
      const yes = list.filter((answer) => answer === 1).length;
      fc.pre(yes >= 5 && list.length - yes >= 5);
      const folds = repeatedFolds(accepted, 5, 2, seed);
      expect(folds).toHaveLength(10);
      for (const repeat of [folds.slice(0, 5), folds.slice(5)]) {
        const all = repeat.flatMap((rows) => [...rows]).sort((a, b) => a - b);
        expect(all).toEqual([...accepted.keys()]);
        for (const rows of repeat) {
          const found = rows.filter((row) => accepted[row] === 1).length;
          expect(Math.abs(found - yes / 5)).toBeLessThan(1);
        }
      }
    }),
    { seed: 1, numRuns: 40 }
  );
});

it('refuses an answer that is rarer than the parts', () => {
  const accepted = Uint8Array.from({ length: 50 }, (_, row) => (row < 3 ? 1 : 0));
  expect(() => repeatedFolds(accepted, 5, 1, 1)).toThrow(/Only 3 customers/);
});
