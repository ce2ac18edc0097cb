import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyHistory, recordEdit, redo, sealHistory, undo, type History } from './history';

const edit = (history: History<number>, before: number, mark: string | null = null) =>
  recordEdit(history, before, `edit ${before}`, mark);

describe('history', () => {
  it('goes back through all states and forward again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 30 }), (states) => {
        let history = emptyHistory<number>();
        states.slice(0, -1).forEach((state) => (history = edit(history, state)));
        let present = states.at(-1)!;
        const back = [present];
        for (let step = undo(history, present); step; step = undo(history, present)) {
          ({ state: present, history } = step);
          back.push(present);
        }
        expect(back).toEqual(states.toReversed());
        const forth = [present];
        for (let step = redo(history, present); step; step = redo(history, present)) {
          ({ state: present, history } = step);
          forth.push(present);
        }
        expect(forth).toEqual(states);
      }),
      { seed: 1 }
    );
  });

  it('takes edits with one mark for one, until it is sealed', () => {
    let history = edit(edit(edit(emptyHistory<number>(), 1, 'a'), 2, 'a'), 3, 'b');
    expect(history.past.map(({ state }) => state)).toEqual([1, 3]);
    history = edit(sealHistory(history), 4, 'b');
    expect(history.past.map(({ state }) => state)).toEqual([1, 3, 4]);
  });

  it('forgets what was taken back once something else is done', () => {
    const step = undo(edit(emptyHistory<number>(), 1), 2)!;
    expect(redo(step.history, step.state)?.state).toBe(2);
    expect(redo(edit(step.history, 1), 5)).toBeNull();
  });

  it('keeps the latest two hundred', () => {
    let history = emptyHistory<number>();
    for (let state = 0; state < 250; state++) history = edit(history, state);
    expect(history.past).toHaveLength(200);
    expect(history.past.at(-1)?.state).toBe(249);
  });
});
