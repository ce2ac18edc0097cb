import type { OmitSession } from '../../../cells/omit-session.svelte';
import type { CellStatus } from '../../../notebook/cell-status';
import { timeLeft } from '../time-left';
import { timeTaken } from '../time-taken';

/** What trainings without a column are doing, beside their bar, and said aloud when it changes. */
export interface OmitStatus {
  readonly text: string;
  /** Changes with the state only, so that a screen reader is not flooded. */
  readonly announcement: string;
}

/** @param columns that are chosen */
export function omitStatus(
  status: CellStatus,
  columns: number,
  session: Pick<OmitSession, 'labels' | 'place' | 'remainingMs'> | null,
  durationMs: number | undefined
): OmitStatus {
  switch (status) {
    case 'running':
    case 'queued': {
      const label = session?.labels[session.place];
      return {
        text:
          session && label !== undefined
            ? `without ${label}, ${session.place + 1} of ${session.labels.length} · ${timeLeft(session.remainingMs)}`
            : 'starting…',
        announcement: 'Training without a column'
      };
    }
    case 'done': {
      const how = durationMs === undefined ? '' : ` in ${timeTaken(durationMs)}`;
      return { text: `done${how}`, announcement: `The trainings are done${how}` };
    }
    case 'stopped':
      return { text: 'stopped', announcement: 'The trainings were stopped' };
    case 'failed':
      return { text: 'a training failed', announcement: 'A training failed' };
    case 'idle':
    case 'stale':
    case 'waiting':
      return {
        text: `${columns} ${columns === 1 ? 'training' : 'trainings'} to do`,
        announcement: ''
      };
  }
}
