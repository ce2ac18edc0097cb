import { showValue, type Column } from '../data/table';
import { formatNumber } from '../format';
import { inSentence } from '../data/findings/in-sentence';

type Named = Pick<Column, 'schema' | 'dictionary'>;

/** One of a column's values by itself: "$140k", "Graduate", "Yes"; "unknown" where it is missing. */
export function valueText(column: Named, value: number): string {
  if (Number.isNaN(value)) return 'unknown';
  const { kind, format } = column.schema;
  return kind === 'number' && column.dictionary === null
    ? formatNumber(value, format)
    : showValue(column, value);
}

/** A column with its value, to begin a sentence with: "Income of $140k", "Education: Graduate", "CD account: Yes". */
export function valueWords(column: Named, value: number): string {
  const { label, kind } = column.schema;
  const measured = kind === 'number' && column.dictionary === null && !Number.isNaN(value);
  return measured
    ? `${label} of ${valueText(column, value)}`
    : `${label}: ${valueText(column, value)}`;
}

/** The same within a sentence: "income of $140k". */
export function valueWithin(column: Named, value: number): string {
  return (
    inSentence(column.schema.label) + valueWords(column, value).slice(column.schema.label.length)
  );
}
