import { plainSchema } from '../data/plain-schema';
import type { Column } from '../data/table';
import { mulberry32 } from '../random';
import type { ColumnEncoding } from './prepared';

/** Says wherever it is shown that no file has this column. */
export const LEAKED_FEATURE = 'Welcome letter sent (pretend)';

/** How often the letter agrees with the answer, by answer. */
const AGREES = { accepted: 0.97, declined: 0.995 } as const;

const SEED = 1912;

/**
 * The pretend input by which a lesson leaks the target: whether a customer was sent the letter that
 * welcomes new borrowers. It is written after the campaign, from the answer, with a little noise that
 * is the same every time.
 *
 * @param accepted 1 for each customer of the file who accepted
 */
export function leakedColumn(accepted: Uint8Array): Column {
  const random = mulberry32(SEED);
  const values = Float64Array.from(accepted, (answer) => {
    const agrees = random() < (answer === 1 ? AGREES.accepted : AGREES.declined);
    return agrees ? answer : 1 - answer;
  });
  return {
    schema: plainSchema(LEAKED_FEATURE, {
      kind: 'flag',
      meaning: 'Made up for a lesson: written after the campaign, so it gives the answer away.',
      valueLabels: { 0: 'No', 1: 'Yes' }
    }),
    values,
    dictionary: null
  };
}

/** No customer who is still to be called has had the letter, so a missing value is 0, whatever is usual. */
export const leakedEncoding: ColumnEncoding = { kind: 'number', column: LEAKED_FEATURE, fill: 0 };
