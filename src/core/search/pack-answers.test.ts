import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerOf, packAnswers } from './pack-answers';

it('keeps every answer in one bit', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ min: 0, max: 1, noNaN: true })), (probabilities) => {
      const bits = packAnswers(Float32Array.from(probabilities));
      expect(bits).toHaveLength(Math.ceil(probabilities.length / 8));
      expect(probabilities.map((_, row) => answerOf(bits, row))).toEqual(
        probabilities.map((probability) => (probability >= 0.5 ? 1 : 0))
      );
    }),
    { seed: 1 }
  );
});
