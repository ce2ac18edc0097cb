import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { KernelTeam } from './kernel-team';
import { startSharedKernel } from './start-shared-kernel';
import type { StepPlan } from './step-plan';
import type { Phase } from './training-step';

/** A helper in a thread of its own that counts the parts which it is given. */
const helperProgram = `
  const { workerData, parentPort } = require('node:worker_threads');
  const { module, memory, ticket, counts } = workerData;
  const kernel = new WebAssembly.Instance(module, { env: { memory } }).exports;
  kernel.setTeam(ticket);
  const view = new Int32Array(counts);
  parentPort.postMessage('ready');
  for (let work = kernel.takeBack(); work >= 0; work = kernel.takeBack()) {
    Atomics.add(view, 128 * (work >> 8) + (work & 0xff), 1);
    kernel.finishPart();
  }
`;

const PHASES = 4;
const noPlan = { layers: [] } as unknown as StepPlan;

describe('KernelTeam', () => {
  let helper: Worker | null = null;
  afterEach(() => helper?.terminate());

  function team() {
    const shared = startSharedKernel('plain');
    const made = new KernelTeam(shared, noPlan);
    const counts = new SharedArrayBuffer(4 * 128 * PHASES);
    const helped = new Int32Array(counts);
    const own = new Int32Array(128 * PHASES);
    const phase = (index: number, parts: number): Phase => ({
      parts,
      run: (part) => void own[128 * index + part]!++
    });
    return { made, counts, helped, own, phase };
  }

  it('has every part of every phase done exactly once, by one of two threads', async () => {
    const { made, counts, helped, own, phase } = team();
    const { module, memory, ticket } = made.invitation;
    const workerData = { module, memory, ticket, counts };
    helper = new Worker(helperProgram, { eval: true, workerData });
    await once(helper, 'message');
    // On a busy machine the helper may be late.
    const hasHelped = () => helped.some((count) => count > 0);
    for (let round = 1; round <= 5000 || !hasHelped(); round++) {
      for (let index = 0; index < PHASES; index++) {
        const parts = 2 + ((round + index) % 30);
        const before = own.slice(128 * index, 128 * index + parts);
        const beforeHelp = helped.slice(128 * index, 128 * index + parts);
        made.doPhase(phase(index, parts), index);
        for (let part = 0; part < parts; part++) {
          const at = 128 * index + part;
          const done = own[at]! - before[part]! + helped[at]! - beforeHelp[part]!;
          // An assertion for each of a third of a million parts takes longer than the parts.
          if (done !== 1) expect(done, `round ${round}, phase ${index}, part ${part}`).toBe(1);
        }
      }
    }
    const [ended] = [once(helper, 'exit'), made.end()];
    expect(await ended).toEqual([0]);
  });

  it('does everything itself while no helper is there', () => {
    const { made, own, phase } = team();
    made.doPhase(phase(2, 9), 2);
    expect([...own.subarray(256, 266)]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 0]);
  });

  it('does not wait for ever for a helper that died with a part in its hands', () => {
    const shared = startSharedKernel('plain');
    const made = new KernelTeam(shared, noPlan, 0.02);
    const taken: number[] = [];
    const phase = (onRun: () => void): Phase => ({
      parts: 4,
      run(part) {
        taken.push(part);
        onRun();
      }
    });
    // What a helper's thread would do, and not finish.
    let helps = 1;
    const take = () => {
      if (helps-- > 0) expect(shared.kernel.takeBack()).toBe((6 << 8) | 3);
    };
    expect(() => made.doPhase(phase(take), 6)).toThrow(
      expect.objectContaining({ code: 'worker-lost' })
    );
    expect(taken).toEqual([0, 1, 2]);
  });

  it('counts its phases on without end', () => {
    const { made, own, phase } = team();
    const { memory, ticket } = made.invitation;
    // The largest number that a ticket can have.
    new BigInt64Array(memory.buffer, ticket, 1)[0] = 0x7fffffffn << 32n;
    made.doPhase(phase(1, 4), 1);
    made.doPhase(phase(1, 4), 1);
    expect([...own.subarray(128, 133)]).toEqual([2, 2, 2, 2, 0]);
  });

  it('lets go a helper that comes when all is over', async () => {
    const { made, counts } = team();
    made.end();
    const { module, memory, ticket } = made.invitation;
    helper = new Worker(helperProgram, {
      eval: true,
      workerData: { module, memory, ticket, counts }
    });
    expect(await once(helper, 'exit')).toEqual([0]);
  });
});
