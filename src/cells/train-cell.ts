import type {
  EngineChoice,
  EngineMeasurement,
  TrainingCommand,
  TrainingOutcome
} from '../compute/training-protocol';
import { dataCell } from './data-cell';
import type { LoanbookCell } from './loanbook-cell';
import { modelCell } from './model-cell';
import { packWhole } from './pack-whole';
import { prepareCell } from './prepare-cell';
import { recordBroken, recordFinished } from './record-run';
import { TrainSession } from './train-session.svelte';
import { TrainingFilm } from './training-film.svelte';

export interface TrainParams {
  readonly seed: number;
  readonly engine: EngineChoice;
}

export interface TrainResult {
  readonly outcome: TrainingOutcome;
  readonly measurements: readonly EngineMeasurement[];
  /** The network after each epoch; null of a training of an earlier visit, which left only its end. */
  readonly film: TrainingFilm | null;
}

/** Trains the network in a worker of its own; a click may ask to begin with one batch or epoch. */
export const trainCell: LoanbookCell<TrainParams, TrainResult> = {
  kind: 'train',
  title: 'Train',
  cost: 'costly',
  reads: ['data', 'prepare', 'model'],
  repeatable: true,
  defaults: { seed: 1, engine: 'auto' },
  async run({ params, read, services, signal, intent, publish }) {
    const prepared = read(prepareCell);
    const { train, validation, test } = prepared;
    const { recipe } = read(modelCell);
    const data = read(dataCell);
    const beginning = {
      startedAt: new Date().toISOString(),
      data,
      preparation: prepared.settings,
      recipe,
      ...params
    };
    const film = new TrainingFilm({ data, prepared });
    const session = new TrainSession(film);
    const run = services.trainer.start(
      { recipe, seed: params.seed, train, validation, test, checkpoints: true },
      params.engine,
      isCommand(intent) ? intent : 'run',
      {
        onMeasured: (measurement) => session.measured(measurement),
        onEvent: (event) => session.receive(event)
      }
    );
    session.attach(run);
    publish(session);
    signal.addEventListener('abort', () => run.stop());
    const outcome = await run.finished.catch((thrown: unknown) => {
      recordBroken(services, beginning, session, thrown);
      throw thrown;
    });
    void recordFinished(services, beginning, outcome, test.y);
    film.end(outcome);
    return { outcome, measurements: session.measurements, film };
  },
  variant: (result) => result.outcome.engine,
  packer: {
    // What a run could go on from is three times as much as its network.
    pack: ({ outcome, measurements }) =>
      packedTraining.pack({ outcome: { ...outcome, checkpoint: undefined }, measurements }),
    unpack(packed) {
      const kept = packedTraining.unpack(packed);
      return kept && { ...kept, film: null };
    }
  }
};

const packedTraining = packWhole<Omit<TrainResult, 'film'>>(1);

function isCommand(intent: unknown): intent is TrainingCommand {
  return intent === 'run' || intent === 'batch' || intent === 'epoch';
}
