import type { ColumnProfile } from '../compute/protocol';
import { columnTitles } from '../core/data/column-titles';
import { valueText } from '../core/explain/value-words';
import type { InputEncoder } from '../core/prepare/prepared';
import { namedColumns } from './named-columns';

/**
 * The network's inputs as the page calls their columns and values: "Card spending", "Education: Graduate"; by their
 * own names if two would read the same.
 */
export function inputTitles(
  { encodings, features }: Pick<InputEncoder, 'encodings' | 'features'>,
  profiles: readonly ColumnProfile[]
): readonly string[] {
  const columns = namedColumns(
    encodings.map(({ column }) => column),
    profiles
  );
  if (columns.length !== encodings.length) return features;
  const titles = columnTitles(columns.map(({ schema }) => schema));
  const inputs = encodings.flatMap((encoding, i) =>
    encoding.kind === 'number'
      ? [titles[i]!]
      : encoding.levels.map((level) => `${titles[i]}: ${valueText(columns[i]!, level)}`)
  );
  return new Set(inputs).size === features.length ? inputs : features;
}
