import { formatNumber } from '../format';
import type { ChartColumn } from './chart-column';
import type { ChartSelection } from './chart-selection';

/** "Income $80k–$120k and Education Graduate or Advanced". */
export function selectionWords(selection: ChartSelection, columns: readonly ChartColumn[]): string {
  return selection
    .map((part) => {
      const schema = columns.find((each) => each.schema.name === part.column)?.schema;
      const label = schema?.label ?? part.column;
      if (part.kind === 'categories') return `${label} ${part.categories.join(' or ')}`;
      const [from, to] = part.range.map((end) => formatNumber(end, schema?.format ?? 'plain'));
      return `${label} ${from} to ${to}`;
    })
    .join(' and ');
}
