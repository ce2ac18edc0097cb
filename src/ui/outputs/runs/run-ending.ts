import type { RunRecord } from '../../../core/runs/run-record';

/** How a run without scores ended: "Stopped after 3 of 30 epochs". */
export function runEnding(run: Pick<RunRecord, 'state' | 'problem' | 'epochs' | 'recipe'>): string {
  const done = `${run.epochs.length} of ${run.recipe.epochs} epochs`;
  switch (run.state) {
    case 'finished':
      return 'Finished; its scores could not be computed';
    case 'stopped':
      return `Stopped after ${done}`;
    case 'failed':
      return `Failed after ${done}: ${run.problem?.replace(/\.$/, '') ?? 'no reason is known'}`;
  }
}
