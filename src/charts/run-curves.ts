import type { EpochRecord } from '../core/model/epoch-record';

/** The curves of runs to be laid over each other. */
export interface RunCurves {
  readonly runs: readonly {
    /** Gives its line: see `runLine`. */
    readonly slot: number;
    readonly name: string;
    readonly epochs: readonly EpochRecord[];
  }[];
  readonly measure: 'loss' | 'accuracy';
  readonly part: 'training' | 'validation';
}

/** The field of an epoch's record that is drawn. */
export function curveField({
  measure,
  part
}: Pick<RunCurves, 'measure' | 'part'>): keyof EpochRecord {
  if (part === 'training') return measure;
  return measure === 'loss' ? 'valLoss' : 'valAccuracy';
}
