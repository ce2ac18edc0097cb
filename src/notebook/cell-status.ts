/**
 * idle: never ran, or its inputs are not there yet; waiting: an input failed or was stopped;
 * stale: it has a result, made from other parameters or inputs than the present ones.
 */
export type CellStatus =
  'idle' | 'queued' | 'running' | 'done' | 'stale' | 'failed' | 'stopped' | 'waiting';

/** What is known of a cell when its status is asked for. */
export interface StatusFacts {
  /** Key of the parameters and inputs as they are now. */
  readonly key: string;
  /** Key that the held result was made for. */
  readonly resultKey: string | null;
  /** What goes on, or how the last run ended, and for which key. */
  readonly activity: {
    readonly state: 'queued' | 'running' | 'failed' | 'stopped';
    readonly key: string;
  } | null;
  readonly inputs: readonly CellStatus[];
}

/** The status that follows from the facts; nothing else decides it. */
export function statusOf(facts: StatusFacts): CellStatus {
  const { activity, key, resultKey } = facts;
  if (activity?.state === 'running' || activity?.state === 'queued') return activity.state;
  if (activity && activity.key === key) return activity.state;
  if (resultKey === key) return 'done';
  if (facts.inputs.some(isHeldBack)) return 'waiting';
  return resultKey === null ? 'idle' : 'stale';
}

/** A cell in this state has no fresh result and will not get one by itself, so its readers wait. */
export function isHeldBack(status: CellStatus): boolean {
  return status === 'failed' || status === 'stopped' || status === 'waiting';
}
