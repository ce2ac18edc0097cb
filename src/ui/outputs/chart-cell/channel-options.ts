import type { ChannelChoice } from '../../../core/chart-spec/chart-choice';
import type { ChartColumn } from '../../../core/chart-spec/chart-column';
import { AGGREGATE_WORDS } from './chart-words';

type Aggregate = keyof typeof AGGREGATE_WORDS;

/** How a column's values become a direction or a look: each by itself, in ranges, or what is computed of many. */
export type ChannelUse = 'each' | 'ranges' | Aggregate;

/** Stand for no column in the list of columns; columns themselves are named by their place. */
const NOTHING = -1;
export const COUNT = -2;

/** The list of a channel's columns. */
export function columnOptions(columns: readonly ChartColumn[], counts: boolean, count: string) {
  return [
    { value: NOTHING, label: 'Nothing' },
    ...(counts ? [{ value: COUNT, label: count }] : []),
    ...columns.map(({ schema }, value) => ({ value, label: schema.label }))
  ];
}

/** The place of the chosen column in that list; null for a column that is not there. */
export function chosenColumn(choice: ChannelChoice | null, columns: readonly ChartColumn[]) {
  if (!choice) return NOTHING;
  if (choice.column === null || choice.aggregate === 'count') return COUNT;
  const place = columns.findIndex(({ schema }) => schema.name === choice.column);
  return place < 0 ? null : place;
}

/** What a column's values can be used as. */
export function useOptions(column: ChartColumn, computes: boolean) {
  const { numeric, schema } = column;
  const isAmount = numeric && schema.kind === 'number';
  const isFlag = numeric && schema.kind === 'flag';
  const words: Readonly<Record<Aggregate, string>> = isFlag
    ? {
        ...AGGREGATE_WORDS,
        mean: schema.role === 'target' ? 'Share that accepted' : 'Share of yes'
      }
    : AGGREGATE_WORDS;
  const computed: readonly Aggregate[] = isAmount
    ? ['mean', 'median', 'sum', 'min', 'max', 'distinct']
    : isFlag
      ? ['mean']
      : numeric
        ? ['mean', 'median', 'min', 'max', 'distinct']
        : ['distinct'];
  return [
    { value: 'each' as ChannelUse, label: 'Each value' },
    ...(isAmount ? [{ value: 'ranges' as ChannelUse, label: 'In ranges' }] : []),
    ...(computes ? computed.map((value) => ({ value, label: words[value] })) : [])
  ];
}

/** The chosen use. */
export function chosenUse({ aggregate, bin }: ChannelChoice): ChannelUse | null {
  if (bin) return 'ranges';
  if (aggregate === null) return 'each';
  return Object.hasOwn(AGGREGATE_WORDS, aggregate) ? (aggregate as Aggregate) : null;
}

/** The choice that a use stands for. */
export function choiceOf(column: string, use: ChannelUse): ChannelChoice {
  const isUse = use === 'each' || use === 'ranges';
  return { column, aggregate: isUse ? null : use, bin: use === 'ranges' };
}
