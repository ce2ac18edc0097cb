import { observeSight } from '../../platform/observe-sight';
import { yieldToPage } from '../../platform/yield-to-page';

/** Of what is asked for in one task: the rest would make it long. */
const AT_ONCE = 4;
/** Around the window, what somebody is about to come to: in parts of the window's height. */
const NEAR = '100%';

interface Waiting {
  readonly element: Element;
  readonly come: () => void;
  near: boolean;
}

/**
 * Whose turn it is to appear. A few cells are made at once, so that the first screen, or a cell that is added, is
 * there; those of a long notebook one a task, what is near the window first, so that the page answers meanwhile.
 */
export class CellTurns {
  readonly #waiting = new Set<Waiting>();
  #atOnce = 0;
  #pumping = false;

  /** Whether a cell may be made in this very task. */
  now(): boolean {
    if (this.#atOnce === 0) setTimeout(() => (this.#atOnce = 0));
    return ++this.#atOnce <= AT_ONCE;
  }

  /** Calls `come` when it is the element's turn. Returns what gives the turn up. */
  wait(element: Element, come: () => void): () => void {
    const waiting: Waiting = { element, come, near: false };
    const unobserve = observeSight(element, (inSight) => (waiting.near = inSight), NEAR);
    this.#waiting.add(waiting);
    void this.#pump();
    return () => {
      unobserve();
      this.#waiting.delete(waiting);
    };
  }

  async #pump(): Promise<void> {
    if (this.#pumping) return;
    this.#pumping = true;
    while (this.#waiting.size > 0) {
      await yieldToPage();
      const all = [...this.#waiting];
      const next = all.find(({ near }) => near) ?? all[0];
      if (!next) break;
      this.#waiting.delete(next);
      next.come();
    }
    this.#pumping = false;
  }
}
