import type { EngineMeasurement, TrainingJob } from '../training-protocol';
import type { MeasurementStore } from '../services';

/** Remembers measurements by what decides a step's time: the layers' sizes and the rows of a step. */
export class EngineMemory {
  readonly #measured = new Map<string, readonly EngineMeasurement[]>();
  readonly #store: MeasurementStore;

  constructor(store: MeasurementStore) {
    this.#store = store;
  }

  recall(job: TrainingJob): readonly EngineMeasurement[] | undefined {
    const key = keyOf(job);
    return this.#measured.get(key) ?? this.#store.read(key);
  }

  keep(job: TrainingJob, measurements: readonly EngineMeasurement[]): void {
    const key = keyOf(job);
    this.#measured.set(key, measurements);
    this.#store.write(key, measurements);
  }

  /** Every network is measured anew when it is next trained. */
  clear(): void {
    this.#measured.clear();
    this.#store.clear();
  }
}

function keyOf({ recipe, train }: TrainingJob): string {
  return JSON.stringify([
    train.features,
    recipe.hidden,
    recipe.activation,
    recipe.dropout > 0,
    recipe.optimizer,
    // Of fewer rows than a batch a step is of all rows.
    Math.min(recipe.batchSize, train.rows)
  ]);
}
