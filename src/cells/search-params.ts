import type { EngineChoice } from '../compute/training-protocol';
import type { Criterion } from '../core/search/criterion';
import type { GridSettings } from '../core/search/grid';
import type { HalvingSettings } from '../core/search/halving';

export type SearchMethod = 'grid' | 'halving';

export interface SearchParams {
  readonly method: SearchMethod;
  readonly grid: GridSettings;
  readonly halving: HalvingSettings;
  /** What makes a run the best, by method. */
  readonly criteria: Readonly<Record<SearchMethod, Criterion>>;
  /** Of every run, and of the recipes that are drawn. */
  readonly seed: number;
  readonly engine: EngineChoice;
  /** Runs at a time; null: one for each core. */
  readonly workers: number | null;
}

/**
 * The parameters that decide a search's runs. How many go on at a time does not; nor does, for a grid, what
 * makes a run the best.
 */
export function searchKeyOf({ method, grid, halving, criteria, seed, engine }: SearchParams) {
  return method === 'grid'
    ? { method, grid, seed, engine }
    : { method, halving, criterion: criteria.halving, seed, engine };
}
