import type { TrainingState } from './training-state';

/** Which of the training controls do something now, and what the main one says. */
export interface TrainActions {
  readonly main: 'start' | 'pause' | 'resume';
  readonly mainLabel: string;
  readonly canMain: boolean;
  /** From rest a step begins the run and leaves it paused. */
  readonly canStep: boolean;
  readonly canStop: boolean;
  /** Engine and seed belong to a run: they rest while it lasts. */
  readonly canConfigure: boolean;
}

/** What can be done with a training run in each state. */
export function trainActions(state: TrainingState): TrainActions {
  const rest = { main: 'start', canMain: true, canStep: true, canStop: false, canConfigure: true };
  switch (state) {
    case 'idle':
    case 'stale':
      return { ...rest, main: 'start', mainLabel: 'Start' };
    case 'done':
    case 'stopped':
      return { ...rest, main: 'start', mainLabel: 'Train again' };
    case 'failed':
      return { ...rest, main: 'start', mainLabel: 'Try again' };
    case 'measuring':
      return {
        main: 'pause',
        mainLabel: 'Pause',
        canMain: false,
        canStep: false,
        canStop: true,
        canConfigure: false
      };
    case 'running':
      return {
        main: 'pause',
        mainLabel: 'Pause',
        canMain: true,
        canStep: false,
        canStop: true,
        canConfigure: false
      };
    case 'paused':
      return {
        main: 'resume',
        mainLabel: 'Resume',
        canMain: true,
        canStep: true,
        canStop: true,
        canConfigure: false
      };
  }
}
