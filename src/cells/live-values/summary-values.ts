import type { SummaryData } from '../../compute/protocol';
import type { ColumnDescription } from '../../core/data/describe';
import { openValues } from './value-source';

const groups = [
  { key: 'all', start: '', words: '' },
  { key: 'accepted', start: 'accepted.', words: ' of those who accepted' },
  { key: 'declined', start: 'declined.', words: ' of those who declined' }
] as const;

const figures: readonly {
  readonly path: string;
  readonly words: string;
  readonly key: keyof ColumnDescription;
}[] = [
  { path: 'mean', words: 'mean', key: 'mean' },
  { path: 'deviation', words: 'standard deviation', key: 'std' },
  { path: 'min', words: 'smallest', key: 'min' },
  { path: 'lower quartile', words: 'lower quartile', key: '25%' },
  { path: 'median', words: 'median', key: '50%' },
  { path: 'upper quartile', words: 'upper quartile', key: '75%' },
  { path: 'max', words: 'largest', key: 'max' },
  { path: 'count', words: 'customers with a value', key: 'count' }
];

/** Every figure of the summary: `summary.Age.mean`, `summary.accepted.Age.median`. */
export const summaryValues = openValues([], (summary: SummaryData) =>
  groups.flatMap(({ key: group, start, words: whose }) =>
    Object.entries(summary[group]).flatMap(([column, description]) =>
      figures.map(({ path, words, key }) => ({
        path: `${start}${column}.${path}`,
        label: `${column}, ${words}${whose}`,
        format: key === 'count' ? ('count' as const) : ('decimal-2' as const),
        value: description[key]
      }))
    )
  )
);
