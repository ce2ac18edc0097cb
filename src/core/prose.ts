import type { NumberFormat } from './format';

/** A number inside a sentence, computed from the data and shown as such. */
export interface LiveValue {
  readonly value: number;
  readonly format: NumberFormat;
}

/** A sentence or paragraph whose numbers stay numbers until they are shown. */
export type Prose = readonly (string | LiveValue)[];
