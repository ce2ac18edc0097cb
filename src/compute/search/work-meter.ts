/** How much of a search's work is done, and how long the rest takes. Work is counted as `expectedWork` does. */
export class WorkMeter {
  /** Work of rounds to come, of which it is not known yet which runs go on. */
  #later = 0;
  /** What was done, here or before. */
  #done = 0;
  /** What was done here, which tells how fast the work goes. */
  #doneHere = 0;
  readonly #open = new Map<number, { readonly work: number; share: number }>();

  /** A round begins: the work of each of its runs, by place, and a guess of that of later rounds. */
  beginRound(works: ReadonlyMap<number, number>, later: number): void {
    this.#open.clear();
    for (const [place, work] of works) this.#open.set(place, { work, share: 0 });
    this.#later = later;
  }

  /** A run has done this share of its work of the round. */
  advance(place: number, share: number): void {
    const run = this.#open.get(place);
    if (run) run.share = share;
  }

  /** A run has ended. One that was kept from before tells nothing of the speed. */
  end(place: number, trainedHere: boolean): void {
    const run = this.#open.get(place);
    if (!run) return;
    this.#open.delete(place);
    this.#done += run.work;
    if (trainedHere) this.#doneHere += run.work;
  }

  /** Of all the work, 0 to 1. */
  get share(): number {
    const { done, left } = this.#sums();
    return done + left === 0 ? 1 : done / (done + left);
  }

  /**
   * Time that the rest takes, if the work goes on as fast as it has; not shorter than the longest run alone.
   * NaN while nothing is done.
   *
   * @param elapsedMs at work so far
   * @param lanes runs at a time
   */
  remainingMs(elapsedMs: number, lanes: number): number {
    const { doneHere, left, longest } = this.#sums();
    if (doneHere === 0) return Number.NaN;
    return (elapsedMs / doneHere) * Math.max(left, longest * lanes);
  }

  #sums() {
    let under = 0;
    let left = this.#later;
    let longest = 0;
    for (const { work, share } of this.#open.values()) {
      under += work * share;
      left += work * (1 - share);
      longest = Math.max(longest, work * (1 - share));
    }
    return { done: this.#done + under, doneHere: this.#doneHere + under, left, longest };
  }
}
