import type {
  EngineChoice,
  EngineMeasurement,
  TrainingCommand,
  TrainingOutcome
} from '../compute/protocol';
import type { LoanbookCell } from './loanbook-cell';
import { modelCell } from './model-cell';
import { prepareCell } from './prepare-cell';
import { TrainSession } from './train-session.svelte';

export interface TrainParams {
  readonly seed: number;
  readonly engine: EngineChoice;
}

export interface TrainResult {
  readonly outcome: TrainingOutcome;
  readonly measurements: readonly EngineMeasurement[];
}

/** Trains the network in a worker of its own; a click may ask to begin with one batch or epoch. */
export const trainCell: LoanbookCell<TrainParams, TrainResult> = {
  kind: 'train',
  title: 'Train',
  cost: 'costly',
  reads: ['prepare', 'model'],
  defaults: { seed: 1, engine: 'auto' },
  async run({ params, read, services, signal, intent, publish }) {
    const { train, validation, test } = read(prepareCell);
    const { recipe } = read(modelCell);
    const session = new TrainSession();
    const run = services.trainer.start(
      { recipe, seed: params.seed, train, validation, test },
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
    const outcome = await run.finished;
    return { outcome, measurements: session.measurements };
  },
  variant: (result) => result.outcome.engine
};

function isCommand(intent: unknown): intent is TrainingCommand {
  return intent === 'run' || intent === 'batch' || intent === 'epoch';
}
