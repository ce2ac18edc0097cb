import type { ExplanationPart, ExplanationProgress } from '../../../compute/explanation-contract';
import type { CellStatus } from '../../../notebook/cell-status';
import { timeLeft } from '../time-left';
import { timeTaken } from '../time-taken';

const partWords: Readonly<Record<ExplanationPart, string>> = {
  importance: 'shuffling columns',
  surrogates: 'growing trees',
  dependence: 'following columns',
  interactions: 'pairing columns'
};

/**
 * What an explanation is doing, beside its bar; `announcement` changes with the state only, so that a screen reader is
 * not flooded.
 *
 * @param takenMs what the finished explanation took; undefined before there is one
 */
export function explainStatus(
  status: CellStatus,
  progress: ExplanationProgress | null,
  takenMs: number | undefined
): { readonly text: string; readonly announcement: string } {
  switch (status) {
    case 'running':
    case 'queued':
      return {
        text: progress
          ? `${partWords[progress.part]} · ${timeLeft(progress.remainingMs)}`
          : 'starting the worker…',
        announcement: 'Explaining the network'
      };
    case 'done': {
      const how = takenMs === undefined ? '' : ` in ${timeTaken(takenMs)}`;
      return { text: `done${how}`, announcement: `The network is explained${how}` };
    }
    case 'stopped':
      return { text: 'stopped', announcement: 'The explanation was stopped' };
    case 'failed':
      return { text: 'the explanation failed', announcement: 'The explanation failed' };
    case 'idle':
    case 'stale':
    case 'waiting':
      return { text: 'a few seconds of work', announcement: '' };
  }
}
