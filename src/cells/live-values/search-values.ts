import type { Criterion } from '../../core/search/criterion';
import type { NumberFormat } from '../../core/format';
import type { SearchResult } from '../search-cell';
import { fixedValues, type ValueOf } from './value-source';

const criteria: readonly {
  readonly key: Criterion;
  readonly words: string;
  readonly format: NumberFormat;
}[] = [
  { key: 'accuracy', words: 'accuracy', format: 'share' },
  { key: 'loss', words: 'loss', format: 'decimal' },
  { key: 'f1', words: 'F1', format: 'share' }
];

/** What a search found, by each criterion. */
export const searchValues = fixedValues<SearchResult>([
  { path: 'runs', label: 'Runs of the search', format: 'count', value: ({ runs }) => runs.length },
  ...criteria.flatMap(({ key, words, format }): ValueOf<SearchResult>[] => [
    {
      path: `${key}.score`,
      label: `Best validation ${words}`,
      format,
      value: ({ choices }) => choices[key]?.score ?? NaN
    },
    {
      path: `${key}.expected`,
      label: `What to expect of the best by ${words}`,
      format,
      value: ({ choices }) => choices[key]?.expected ?? NaN
    },
    {
      path: `${key}.luck`,
      label: `How much of the best ${words} is luck`,
      format,
      value: ({ choices }) => choices[key]?.optimism ?? NaN
    },
    {
      path: `${key}.units`,
      label: `Hidden layers of the best by ${words}`,
      format: 'plain',
      value: (result) => winnerOf(result, key)?.hidden.join('–') ?? NaN
    },
    {
      path: `${key}.learning rate`,
      label: `Learning rate of the best by ${words}`,
      format: 'plain',
      value: (result) => winnerOf(result, key)?.learningRate ?? NaN
    },
    {
      path: `${key}.dropout`,
      label: `Dropout of the best by ${words}`,
      format: 'share-whole',
      value: (result) => winnerOf(result, key)?.dropout ?? NaN
    }
  ]),
  {
    path: 'duration',
    label: 'Time spent searching',
    format: 'seconds',
    value: ({ durationMs }) => durationMs / 1000
  },
  { path: 'workers', label: 'Runs at a time', format: 'count', value: ({ workers }) => workers }
]);

function winnerOf({ runs, choices }: SearchResult, criterion: Criterion) {
  const choice = choices[criterion];
  return choice ? runs[choice.winner]?.recipe : undefined;
}
