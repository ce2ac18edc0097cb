import type { TrainingEvent, TrainingProgress } from '../compute/training-protocol';

/** Trainings without a column each, as the page watches them. */
export class OmitSession {
  /** Labels of the columns, in the order in which they are left out. */
  readonly labels: readonly string[];
  /** Place of the column that is left out now. */
  place = $state(0);
  progress = $state.raw<TrainingProgress | null>(null);
  /** Share of all trainings, 0 to 1. */
  readonly share = $derived.by(() => {
    const { step, steps } = this.progress ?? { step: 0, steps: 1 };
    return (this.place + step / steps) / this.labels.length;
  });
  /** NaN before the first steps. */
  readonly remainingMs = $derived.by(() => {
    if (!this.progress) return NaN;
    const { remainingMs, elapsedMs } = this.progress;
    return remainingMs + (elapsedMs + remainingMs) * (this.labels.length - this.place - 1);
  });

  constructor(labels: readonly string[]) {
    this.labels = labels;
  }

  begin(place: number): void {
    this.place = place;
  }

  receive(event: TrainingEvent): void {
    if (event.kind === 'progress') this.progress = event.progress;
  }

  ended(place: number): void {
    this.place = place + 1;
    if (!this.progress) return;
    // Until the next one tells it is taken to last as long as this one did.
    const { elapsedMs, remainingMs } = this.progress;
    this.progress = {
      ...this.progress,
      step: 0,
      elapsedMs: 0,
      remainingMs: elapsedMs + remainingMs
    };
  }
}
