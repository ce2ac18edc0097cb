import type { Column, ColumnSchema } from '../data/table';
import { LoanbookError } from '../errors';
import type { PortableColumn } from './portable-model';

interface Described {
  readonly schema: ColumnSchema;
  readonly isText: boolean;
  /** The different texts of a column of texts, or some of them. */
  readonly texts: readonly string[];
}

/** Words that programs take for true and false when they read a file. */
const truths = [
  ['true', 'false'],
  ['yes', 'no'],
  ['y', 'n'],
  ['t', 'f']
] as const;

/** Of a column with its values: what it takes to describe it elsewhere. */
export function described({ schema, dictionary }: Column): Described {
  return { schema, isText: dictionary !== null, texts: dictionary ?? [] };
}

/**
 * Columns as a model asks for them elsewhere.
 *
 * @param repairs ids of the repairs that the model learned with
 * @throws LoanbookError `bad-setting` for a repair that cannot be written down as a rule
 */
export function portableColumns(
  columns: readonly Described[],
  repairs: readonly string[]
): PortableColumn[] {
  return columns.map(({ schema, isText, texts }) => {
    const { name, sourceName, repairRule } = schema;
    const repaired = repairRule !== undefined && repairs.includes(`${repairRule.kind}:${name}`);
    if (repaired && repairRule.kind !== 'negative') throw notPortable(name);
    return {
      column: name,
      name: sourceName || name,
      kind: isText ? 'text' : 'number',
      negativeIsZero: repaired,
      truth: isText ? truthOf(texts) : null
    };
  });
}

/** Where a column holds a word for true and one for false and nothing else: which it spells how. */
function truthOf(texts: readonly string[]): PortableColumn['truth'] {
  if (texts.length !== 2) return null;
  for (const [yes, no] of truths) {
    const spelled = (word: string) => texts.find((text) => text.toLowerCase() === word);
    const [isTrue, isFalse] = [spelled(yes), spelled(no)];
    if (isTrue !== undefined && isFalse !== undefined) return [isTrue, isFalse];
  }
  return null;
}

function notPortable(column: string): LoanbookError {
  return new LoanbookError(
    'bad-setting',
    `“${column}” was repaired by marking codes as missing, which no exported model repeats. Leave the column ` +
      'out in the Prepare cell, or take the repair back, and train again.',
    { column }
  );
}
