import { transfer } from 'comlink';
import type { TrainingApi } from '../training-protocol';
import { helperFor } from './helper-for';
import { measureEngine } from './measure-engine';
import { checkpointBuffers, outcomeBuffers } from './outcome-buffers';
import { RunControl } from './run-control';
import { startEngine } from './start-engine';
import { trainNetwork } from './train-network';
import { wasmPaths } from './wasm-paths';

const now = () => performance.now();
let control: RunControl | null = null;

/** What a training worker does when it is asked. */
export const trainingApi: TrainingApi = {
  measure: (engine, job) => measureEngine(engine, job, wasmPaths, now, helperFor(job)),
  async train(engine, job, command, onEvent) {
    control = new RunControl(command);
    await startEngine(engine, wasmPaths);
    let heard = Promise.resolve();
    const outcome = await trainNetwork(engine, job, {
      now,
      control,
      makeHelper: helperFor(job),
      onEvent: (event) => {
        const checkpoint = event.kind === 'epoch' ? event.checkpoint : undefined;
        heard = Promise.resolve(
          onEvent(checkpoint ? transfer(event, checkpointBuffers(checkpoint)) : event)
        );
      }
    });
    // Events and the outcome go different ways: else the end could be there before the epochs that led to it.
    await heard;
    return transfer(outcome, outcomeBuffers(outcome));
  },
  command(command) {
    control?.command(command);
  }
};
