import type { RunRecord } from './run-record';
import type { RunSetting } from './run-settings';

/** One setting in which runs differ, with its value in each of them, in their order. */
export interface RunDifference {
  readonly label: string;
  readonly values: readonly {
    readonly text: string;
    /** The same in full: what `text` may shorten. */
    readonly whole: string;
  }[];
}

/** The settings that are not the same in all the runs, in the order given. Empty for fewer than two runs. */
export function runDifferences(
  runs: readonly RunRecord[],
  settings: readonly RunSetting[]
): readonly RunDifference[] {
  return settings
    .map(({ label, read, whole = read }) => ({
      label,
      values: runs.map((run) => ({ text: read(run), whole: whole(run) }))
    }))
    .filter(({ values }) => new Set(values.map((value) => value.whole)).size > 1);
}
