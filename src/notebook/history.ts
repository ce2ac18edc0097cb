/** States that were, and states that were taken back, around the present one. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly future: readonly Step<T>[];
}

/** A state before or after an edit, with the edit's name. */
export interface Step<T> {
  readonly state: T;
  /** What the edit did, e.g. "delete Train". */
  readonly label: string;
  /** Edits that follow each other with the same mark are one: a number being typed, a slider being drawn. */
  readonly mark: string | null;
}

/** Edits that can be taken back. */
const MOST_STEPS = 200;

export function emptyHistory<T>(): History<T> {
  return { past: [], future: [] };
}

/** Notes an edit. `before` is the state that undo brings back. */
export function recordEdit<T>(
  history: History<T>,
  before: T,
  label: string,
  mark: string | null = null
): History<T> {
  const last = history.past.at(-1);
  if (mark !== null && last?.mark === mark) return { past: history.past, future: [] };
  return { past: [...history.past, { state: before, label, mark }].slice(-MOST_STEPS), future: [] };
}

/** No later edit joins the latest one. */
export function sealHistory<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (!last || last.mark === null) return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, mark: null }] };
}

/** The state before the latest edit, and the history seen from there; null if there is none. */
export function undo<T>(history: History<T>, present: T): { state: T; history: History<T> } | null {
  const last = history.past.at(-1);
  if (!last) return null;
  const taken: Step<T> = { state: present, label: last.label, mark: null };
  return {
    state: last.state,
    history: { past: history.past.slice(0, -1), future: [...history.future, taken] }
  };
}

/** The state after the edit that was taken back last; null if there is none. */
export function redo<T>(history: History<T>, present: T): { state: T; history: History<T> } | null {
  const next = history.future.at(-1);
  if (!next) return null;
  const done: Step<T> = { state: present, label: next.label, mark: null };
  return {
    state: next.state,
    history: { past: [...history.past, done], future: history.future.slice(0, -1) }
  };
}
