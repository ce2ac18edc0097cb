import type { Prose } from '../prose';

/** One sentence about the loaded data, every number in it computed. */
export interface Finding {
  readonly id: string;
  readonly prose: Prose;
}
