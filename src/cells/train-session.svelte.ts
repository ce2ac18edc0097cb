import type {
  EngineMeasurement,
  EpochRecord,
  TrainingCommand,
  TrainingEvent,
  TrainingProgress
} from '../compute/protocol';
import type { TrainingRun } from '../compute/services';

/** A training run as the page watches it: state in runes, commands to the worker. */
export class TrainSession {
  state = $state<'measuring' | 'running' | 'paused'>('measuring');
  progress = $state.raw<TrainingProgress | null>(null);
  epochs = $state.raw<readonly EpochRecord[]>([]);
  measurements = $state.raw<readonly EngineMeasurement[]>([]);
  #run: TrainingRun | null = null;

  attach(run: TrainingRun): void {
    this.#run = run;
  }

  measured(measurement: EngineMeasurement): void {
    this.measurements = [...this.measurements, measurement];
  }

  receive(event: TrainingEvent): void {
    if (event.kind === 'epoch') {
      this.epochs = [...this.epochs, event.record];
      return;
    }
    this.progress = event.progress;
    this.state = event.kind === 'paused' ? 'paused' : 'running';
  }

  command(command: TrainingCommand): void {
    this.#run?.command(command);
    if (command === 'run') this.state = 'running';
  }
}
