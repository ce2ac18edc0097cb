import type { Prose } from '../../prose';
import { correlationMatrix } from '../correlation';
import type { Column } from '../table';
import { composeProse } from './compose-prose';
import type { FindingContext } from './finding-context';
import { inSentence } from './in-sentence';
import { startingSentence } from './starting-sentence';

const STRONG = 0.8;
const NEARLY_EQUAL = 0.98;

/** The two measured inputs that say most nearly the same thing. */
export function twinColumns({ inputs }: FindingContext): Prose | null {
  const numbers = inputs.filter((c) => c.schema.kind === 'number' && c.dictionary === null);
  const matrix = correlationMatrix(numbers);
  let closest: { a: Column; b: Column; r: number } | null = null;
  for (let i = 0; i < numbers.length; i++) {
    for (let j = i + 1; j < numbers.length; j++) {
      const r = matrix[i]![j]!;
      if (Math.abs(r) >= Math.max(STRONG, Math.abs(closest?.r ?? 0))) {
        closest = { a: numbers[i]!, b: numbers[j]!, r };
      }
    }
  }
  if (!closest) return null;
  const { a, b, r } = closest;
  const pair = startingSentence(`${inSentence(a.schema.label)} and ${inSentence(b.schema.label)}`);
  const value = { value: r, format: 'decimal' } as const;
  if (Math.abs(r) >= NEARLY_EQUAL) {
    return composeProse`${pair} say nearly the same thing (correlation ${value}): who knows one knows the other.`;
  }
  return r > 0
    ? composeProse`${pair} overlap strongly (correlation ${value}): much of what one says, the other says too.`
    : composeProse`${pair} mirror each other (correlation ${value}): where one is high, the other is low.`;
}
