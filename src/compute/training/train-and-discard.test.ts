import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { nodeWasmPaths } from '../testing/node-wasm-paths';
import { toyJob } from '../testing/toy-job';
import { RunControl } from './run-control';
import { startEngine } from './start-engine';
import { tf } from './tensorflow';
import { trainNetwork } from './train-network';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Some 130,000 weights: with Adam's moments 1.6 MB a network. */
const job = { ...toyJob({ hidden: [256, 500], epochs: 1, batchSize: 35 }), checkpoints: true };

const CYCLES = 20;
const MEGABYTE = 2 ** 20;

/** Bytes in use, those of WebAssembly memories and array buffers among them, after a full collection. */
function bytesInUse(): number {
  // Memories are let go in the second collection after their last user went in the first.
  collectGarbage();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

describe.each(['simd', 'wasm', 'cpu'] as const)('on %s', (engine) => {
  it(`${CYCLES} networks trained and discarded leave no tensors and no growing heap`, async () => {
    await startEngine(engine, nodeWasmPaths);
    const train = () =>
      trainNetwork(engine, job, {
        now: () => performance.now(),
        control: new RunControl('run'),
        onEvent: () => undefined
      });
    // The first ones fill caches.
    for (let cycle = 0; cycle < 3; cycle++) await train();
    const tensors = tf.memory().numTensors;
    const bytes = bytesInUse();
    for (let cycle = 0; cycle < CYCLES; cycle++) await train();
    expect(tf.memory().numTensors).toBe(tensors);
    // Two networks of the twenty; what the test runner itself keeps is less.
    expect(bytesInUse() - bytes).toBeLessThan(3.2 * MEGABYTE);
  });
});
