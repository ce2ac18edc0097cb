import type { DesignMatrix } from '../../core/prepare/prepared';
import type { PrepareResult } from '../prepare-cell';
import { fixedValues, type ValueOf } from './value-source';

const parts = [
  { key: 'train', words: 'Training' },
  { key: 'validation', words: 'Validation' },
  { key: 'test', words: 'Test' }
] as const;

/** How many customers each part has, and what the network sees of them. */
export const prepareValues = fixedValues<PrepareResult>([
  ...parts.flatMap(({ key, words }): ValueOf<PrepareResult>[] => [
    {
      path: `${key}.rows`,
      label: `${words} customers`,
      format: 'count',
      value: (prepared) => prepared[key].rows
    },
    {
      path: `${key}.accepted`,
      label: `${words} customers who accepted`,
      format: 'count',
      value: (prepared) => acceptors(prepared[key])
    }
  ]),
  {
    path: 'inputs',
    label: 'Inputs of the network',
    format: 'count',
    value: ({ encoder }) => encoder.features.length
  },
  {
    path: 'columns',
    label: 'Columns that the network sees',
    format: 'count',
    value: ({ inputs }) => inputs.length
  },
  { path: 'seed', label: 'Split seed', format: 'plain', value: ({ split }) => split.seed }
]);

function acceptors({ y }: DesignMatrix): number {
  return y.reduce((sum, answer) => sum + answer, 0);
}
