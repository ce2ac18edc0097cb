import { LoanbookError } from '../errors';

/**
 * Reads a file of folds: lists of test row positions, from 0, one a fold; alone, under `testRows`, or under
 * `crossValidation.testRows`.
 *
 * @param rowCount of the customers' file
 * @throws LoanbookError `bad-setting` that says what was found.
 */
export function parseFolds(text: string, rowCount: number): number[][] {
  const lists = listsOf(parseJson(text));
  if (!lists || lists.length === 0) {
    throw refuse(
      'It does not hold lists of row positions, one list a fold, as in [[0, 5], [1, 7]].'
    );
  }
  return lists.map((rows, fold) => {
    if (!Array.isArray(rows) || rows.length === 0) {
      throw refuse(`Fold ${fold + 1} is no list of row positions.`);
    }
    const seen = new Set<number>();
    for (const row of rows as readonly unknown[]) {
      if (typeof row !== 'number' || !Number.isInteger(row) || row < 0 || row >= rowCount) {
        throw refuse(
          `Fold ${fold + 1} names row ${JSON.stringify(row)}; the customers have the positions 0 to ${rowCount - 1}.`
        );
      }
      seen.add(row);
    }
    if (seen.size < rows.length) throw refuse(`Fold ${fold + 1} names a row more than once.`);
    if (seen.size === rowCount) {
      throw refuse(`Fold ${fold + 1} tests on all customers and leaves none to learn from.`);
    }
    return [...seen];
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (thrown) {
    throw refuse('It is not JSON.', thrown);
  }
}

function listsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (typeof value !== 'object' || value === null) return undefined;
  if ('testRows' in value) return listsOf(value.testRows);
  if ('crossValidation' in value) return listsOf(value.crossValidation);
  return undefined;
}

function refuse(what: string, cause?: unknown): LoanbookError {
  return new LoanbookError(
    'bad-setting',
    `This file cannot be used for the folds. ${what} Choose a file that was written for the customers who are open.`,
    {},
    cause
  );
}
