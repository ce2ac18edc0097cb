import type { EngineMeasurement, TrainingJob } from '../protocol';

/** Remembers measurements by what decides a step's time: the layers' sizes and the batch. */
export class EngineMemory {
  readonly #measured = new Map<string, readonly EngineMeasurement[]>();

  recall(job: TrainingJob): readonly EngineMeasurement[] | undefined {
    return this.#measured.get(key(job));
  }

  keep(job: TrainingJob, measurements: readonly EngineMeasurement[]): void {
    this.#measured.set(key(job), measurements);
  }
}

function key({ recipe, train }: TrainingJob): string {
  return JSON.stringify([
    train.features,
    recipe.hidden,
    recipe.dropout > 0,
    recipe.optimizer,
    recipe.batchSize
  ]);
}
