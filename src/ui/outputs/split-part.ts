import type { Split } from '../../core/prepare/prepared';

export type SplitPartName = 'training' | 'validation' | 'test';

/** The part of the split that holds a row position; null where no part does. */
export function splitPartOf(split: Split, position: number): SplitPartName | null {
  if (split.train.includes(position)) return 'training';
  if (split.validation.includes(position)) return 'validation';
  return split.test.includes(position) ? 'test' : null;
}
