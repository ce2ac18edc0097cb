import { testSetName } from '../prepare/test-set-name';
import type { RunRecord } from './run-record';

/**
 * Whether the runs' scores are on the same customers. other-data: the files differ; other-split: the file
 * is the same, but other customers of it were held out.
 */
export function testedAlike(runs: readonly RunRecord[]): 'alike' | 'other-data' | 'other-split' {
  const files = runs.map(({ data }) => data.fingerprint);
  if (new Set(files).size > 1) return 'other-data';
  const splits = runs.map(({ preparation }) => testSetName(preparation));
  return new Set(splits).size > 1 ? 'other-split' : 'alike';
}
