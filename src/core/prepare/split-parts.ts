import type { DesignMatrix, PreparedData } from './prepared';

/** One part of the split: how many customers, and how many of them accepted. */
export interface SplitPart {
  readonly name: 'training' | 'validation' | 'test';
  readonly rows: number;
  readonly accepted: number;
}

/** Training, validation and test with their counts. */
export function splitParts(
  prepared: Pick<PreparedData, 'train' | 'validation' | 'test'>
): readonly SplitPart[] {
  return [
    { name: 'training', ...counts(prepared.train) },
    { name: 'validation', ...counts(prepared.validation) },
    { name: 'test', ...counts(prepared.test) }
  ];
}

function counts({ rows, y }: DesignMatrix): { rows: number; accepted: number } {
  return { rows, accepted: y.reduce((sum, label) => sum + label, 0) };
}
