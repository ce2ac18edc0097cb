import { LoanbookError, toErrorData } from '../core/errors';

/**
 * The answer to a question that is asked again and again, as something on the page changes. An answer is shown
 * until a later one takes its place; what comes late, or after a newer answer, is dropped.
 */
export class LatestAnswer<Answer> {
  current = $state.raw<Answer | null>(null);
  error = $state.raw<LoanbookError | null>(null);
  #asked = 0;
  #answered = 0;

  /**
   * Waits for an answer. A question that was given up for a newer one (code `stopped`) leaves no trace.
   *
   * @param matters asked when the answer is there: false if nobody wants it any more
   */
  async wait(answer: Promise<Answer>, matters: () => boolean): Promise<void> {
    const turn = ++this.#asked;
    try {
      const value = await answer;
      if (turn < this.#answered || !matters()) return;
      this.#answered = turn;
      this.current = value;
      this.error = null;
    } catch (thrown) {
      const { code, message, subject } = toErrorData(thrown);
      if (code === 'stopped' || turn < this.#answered || !matters()) return;
      this.#answered = turn;
      this.error = new LoanbookError(code, message, subject, thrown);
    }
  }
}
