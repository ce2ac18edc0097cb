import type { RunRecord } from './run-record';

/** Runs as JSON text, in the order given; a value that is not defined (NaN) is null. */
export function runsToJson(runs: readonly RunRecord[]): string {
  return JSON.stringify({ format: 'loanbook-runs', version: 1, runs }, null, 1);
}
