import type { Rung } from '../../core/search/halving';
import { scoreTrace } from '../../core/search/score-trace';
import type { SearchRun } from '../../core/search/search-run';

/**
 * A kept run as it stood at the end of a round that it went through; undefined if it did not come so far. A run
 * that did not end well in this round stays as it is.
 */
export function keptUntil(
  run: SearchRun | undefined,
  rung: number,
  { epochs }: Rung,
  labels: Uint8Array
): SearchRun | undefined {
  if (!run || run.rung < rung) return undefined;
  if (run.rung === rung) return run;
  const trace = { epochs: run.epochs.slice(0, epochs), answers: run.answers.slice(0, epochs) };
  return {
    ...run,
    ...trace,
    rung,
    ending: 'done',
    reason: '',
    scores: scoreTrace(trace, labels)
  };
}
