import type { EpochRecord } from '../compute/protocol';
import type {
  EngineMeasurement,
  EngineSwitch,
  TrainingCommand,
  TrainingEvent,
  TrainingProgress
} from '../compute/training-protocol';
import type { TrainingRun } from '../compute/services';
import type { TrainingFilm } from './training-film.svelte';

/** A training run as the page watches it: state in runes, commands to the worker. */
export class TrainSession {
  state = $state<'measuring' | 'running' | 'paused'>('measuring');
  progress = $state.raw<TrainingProgress | null>(null);
  epochs = $state.raw<readonly EpochRecord[]>([]);
  measurements = $state.raw<readonly EngineMeasurement[]>([]);
  /** Engines that broke down on the way, and who went on. */
  switches = $state.raw<readonly EngineSwitch[]>([]);
  /** The network after each epoch. */
  readonly film: TrainingFilm;
  #run: TrainingRun | null = null;

  constructor(film: TrainingFilm) {
    this.film = film;
  }

  attach(run: TrainingRun): void {
    this.#run = run;
  }

  measured(measurement: EngineMeasurement): void {
    this.measurements = [...this.measurements, measurement];
  }

  receive(event: TrainingEvent): void {
    switch (event.kind) {
      case 'epoch': {
        const { index, record, checkpoint } = event;
        this.epochs = [...this.epochs.slice(0, index), record];
        if (checkpoint) this.film.add(index + 1, record, checkpoint.network);
        return;
      }
      case 'switched':
        this.switches = [...this.switches, event.change];
        // What came after the last whole epoch is trained again.
        this.epochs = this.epochs.slice(0, event.change.epoch);
        this.film.rewind(event.change.epoch);
        return;
      case 'progress':
      case 'paused':
        this.progress = event.progress;
        this.state = event.kind === 'paused' ? 'paused' : 'running';
    }
  }

  command(command: TrainingCommand): void {
    this.#run?.command(command);
    if (command === 'run') this.state = 'running';
  }
}
