import { describe, expect, it } from 'vitest';
import { nodeWasmPaths } from '../testing/node-wasm-paths';
import { toyJob } from '../testing/toy-job';
import { measureEngine } from './measure-engine';
import { tf } from './tensorflow';

describe('measureEngine', () => {
  it('times twenty steps after a warm-up and gives the median', async () => {
    // Looks at the clock: start, then before and after each step, and before each further one.
    const durations = [900, ...Array.from({ length: 20 }, (_, step) => ((step * 7) % 20) + 1)];
    let ms = 0;
    let looks = 0;
    const now = (): number => {
      looks++;
      // After the warm-up (looks 2 and 3) every step has three looks, the last at its end.
      if (looks === 3) ms += durations[0]!;
      else if (looks > 3 && (looks - 3) % 3 === 0) ms += durations[(looks - 3) / 3]!;
      return ms;
    };
    const measured = await measureEngine('cpu', toyJob(), nodeWasmPaths, now);
    expect(measured).toEqual({ engine: 'cpu', msPerStep: 11, steps: 20 });
  });

  it('stops early when a step takes seconds, and says on how many it rests', async () => {
    let ms = 0;
    const slow = (): number => (ms += 1000);
    const measured = await measureEngine('cpu', toyJob(), nodeWasmPaths, slow);
    expect(measured.steps).toBeLessThan(20);
    expect(measured.msPerStep).toBe(1000);
  });

  it('gives the warm-up itself when nothing else fits', async () => {
    let ms = 0;
    const slower = (): number => (ms += 5000);
    const measured = await measureEngine('wasm', toyJob(), nodeWasmPaths, slower);
    expect(measured).toEqual({ engine: 'wasm', msPerStep: 5000, steps: 0 });
  });

  it('says why an engine is missing', async () => {
    const measured = await measureEngine('webgl', toyJob(), nodeWasmPaths, () => 0);
    expect(measured).toMatchObject({ engine: 'webgl', msPerStep: null, steps: 0 });
    expect(measured.reason).toContain('WebGL');
  });

  it('says that the kernel has no other units than ReLU', async () => {
    const job = toyJob({ activation: 'tanh' });
    const measured = await measureEngine('simd', job, nodeWasmPaths, () => 0);
    expect(measured).toMatchObject({ engine: 'simd', msPerStep: null, steps: 0 });
    expect(measured.reason).toContain('tanh');
  });

  it('leaves no tensor behind', async () => {
    const before = tf.memory().numTensors;
    await measureEngine('cpu', toyJob(), nodeWasmPaths, () => 0);
    expect(tf.memory().numTensors).toBe(before);
  });

  it('refuses a job that cannot be trained', async () => {
    const job = toyJob({ batchSize: 0 });
    await expect(measureEngine('cpu', job, nodeWasmPaths, () => 0)).rejects.toMatchObject({
      code: 'bad-setting'
    });
  });
});
