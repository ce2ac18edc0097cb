/** Entry of the training worker: one run or one measurement, then its owner ends it. */
import { expose, transfer } from 'comlink';
import { installThrowHandler } from '../throw-handler';
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

const api: TrainingApi = {
  measure: (engine, job) => measureEngine(engine, job, wasmPaths, now, helperFor(job)),
  async train(engine, job, command, onEvent) {
    control = new RunControl(command);
    await startEngine(engine, wasmPaths);
    const outcome = await trainNetwork(engine, job, {
      now,
      control,
      makeHelper: helperFor(job),
      onEvent: (event) => {
        const checkpoint = event.kind === 'epoch' ? event.checkpoint : undefined;
        onEvent(checkpoint ? transfer(event, checkpointBuffers(checkpoint)) : event);
      }
    });
    return transfer(outcome, outcomeBuffers(outcome));
  },
  command(command) {
    control?.command(command);
  }
};

installThrowHandler();
expose(api);
