import { fewValues } from './few-values';
import { rawText } from './raw-text';
import type { Column } from './table';
import type { TargetCandidate } from './target';

const mostValues = 12;

/** Names that answers usually have, in campaign and credit files. */
const answerNames = new Set(
  'y target class label response outcome answer accepted converted subscribed churn churned default result'.split(
    ' '
  )
);

/**
 * The columns that may be the answer: flags first, then columns of up to twelve values. Within each, names that
 * answers usually have come first, then the file's last column, then file order.
 */
export function targetCandidates(columns: readonly Column[]): TargetCandidate[] {
  const last = columns.at(-1);
  const likeness = (column: Column) =>
    (column.schema.kind === 'flag' ? 4 : 0) +
    (answerNames.has(column.schema.name.toLowerCase()) ? 2 : 0) +
    (column === last ? 1 : 0);
  return columns
    .filter((column) => column.schema.kind !== 'number' && column.schema.role !== 'identifier')
    .map((column) => ({ column, likeness: likeness(column) }))
    .sort((a, b) => b.likeness - a.likeness)
    .flatMap(({ column }) => candidateOf(column) ?? []);
}

/** Null for a column with one value or more than can be offered. */
function candidateOf(column: Column): TargetCandidate | null {
  const few = fewValues(column.values, mostValues);
  if (few === null || few.values.length < 2) return null;
  const values = few.values.map((value, i) => ({
    text: rawText(column, value),
    count: few.counts[i]!
  }));
  return { column: column.schema.name, values: values.sort((a, b) => b.count - a.count) };
}
