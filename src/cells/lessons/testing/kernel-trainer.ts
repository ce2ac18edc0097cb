import { nodeWasmPaths } from '../../../compute/testing/node-wasm-paths';
import { RunControl } from '../../../compute/training/run-control';
import { startEngine } from '../../../compute/training/start-engine';
import { trainNetwork } from '../../../compute/training/train-network';
import type { TrainingService } from '../../../compute/services';

/** Really trains, on the kernel and in this process. */
export const kernelTrainer: Pick<TrainingService, 'start'> = {
  start(job, _engine, command, listener) {
    const control = new RunControl(command);
    const onEvent = listener.onEvent.bind(listener);
    const train = async () => {
      await startEngine('simd', nodeWasmPaths);
      return trainNetwork('simd', job, { now: () => performance.now(), control, onEvent });
    };
    return {
      finished: train(),
      command: () => undefined,
      stop: () => undefined
    };
  }
};
