import fc from 'fast-check';
import { setFlagsFromString } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { mulberry32, shuffle } from '../core/random';
import type { KernelExports } from './kernel-exports';
import { joinSharedKernel } from './join-shared-kernel';
import type { KernelRounding } from './kernel-modules';
import { KernelTrainer } from './kernel-trainer';
import { SCRATCH_BYTES } from './scratch';
import { startKernel } from './start-kernel';
import { startSharedKernel } from './start-shared-kernel';
import type { KernelSettings } from './step-plan';
import { randomNetwork } from './testing/random-network';
import { randomRows } from './testing/random-rows';
import { type DoPhase, TrainingStep } from './training-step';

// Node 20 knows relaxed SIMD, but only when told so.
setFlagsFromString('--experimental-wasm-relaxed-simd');

const networks = fc.record({
  // Wide enough to be cut into parts, at widths that no part divides evenly.
  sizes: fc.array(fc.integer({ min: 60, max: 230 }), { minLength: 2, maxLength: 3 }),
  features: fc.integer({ min: 1, max: 15 }),
  rows: fc.integer({ min: 7, max: 30 }),
  activation: fc.constantFrom<'relu' | 'linear'>('relu', 'linear'),
  optimizer: fc.constantFrom<'adam' | 'sgd'>('adam', 'sgd'),
  dropout: fc.constantFrom(0, 0.3),
  seed: fc.integer({ min: 1, max: 1e6 })
});

/** Trains some steps and gives back all that came of them. */
function trained(
  kernel: KernelExports,
  network: ReturnType<typeof randomNetwork>,
  data: ReturnType<typeof randomRows>,
  settings: KernelSettings,
  doPhaseOf: (trainer: KernelTrainer) => DoPhase | undefined
) {
  const trainer = new KernelTrainer(kernel, network, settings);
  const random = mulberry32(7);
  trainer.seedDropout(() => 1 + Math.floor(random() * 1e9));
  const doPhase = doPhaseOf(trainer);
  const order = Array.from({ length: data.rows }, (_, row) => row);
  const results = [1, 2, 3].map(() => trainer.step(data, order, 0.01, doPhase));
  return { results, network: trainer.network.toNetwork(), optimizer: trainer.optimizerMemory() };
}

describe.each<KernelRounding>(['plain', 'fused'])(
  'a step in parts, with %s rounding',
  (rounding) => {
    it('is the same, bit for bit, whoever does which part, in any order', () => {
      let cut = 0;
      fc.assert(
        fc.property(networks, ({ sizes, features, rows, activation, optimizer, dropout, seed }) => {
          const random = mulberry32(seed);
          const network = randomNetwork([features, ...sizes], activation, random);
          const data = randomRows(rows, features, random);
          const settings = { optimizer, dropout, weightDecay: 0.1, batchSize: rows };
          const alone = trained(startKernel(rounding), network, data, settings, () => undefined);
          const { kernel, module, memory } = startSharedKernel(rounding);
          const together = trained(kernel, network, data, settings, ({ plan }) => {
            const other = joinSharedKernel(module, memory);
            other.setScratch(kernel.allocate(SCRATCH_BYTES));
            const theirs = new TrainingStep(other, plan);
            const phases = [...theirs.forward, ...theirs.backward];
            return (phase, index) => {
              expect(phases[index]!.parts).toBe(phase.parts);
              if (phase.parts > 1) cut++;
              const order = Array.from({ length: phase.parts }, (_, part) => part);
              for (const part of shuffle(order, random)) {
                (random() < 0.5 ? phase : phases[index]!).run(part);
              }
            };
          });
          expect(together).toEqual(alone);
        }),
        { seed: 3, numRuns: 25 }
      );
      // There was something to share.
      expect(cut).toBeGreaterThan(100);
    });
  }
);

describe('the parts of a step', () => {
  it('are few and even in number for a large network, and one for a small', () => {
    const partsOf = (sizes: readonly number[]) => {
      const settings = { optimizer: 'adam', dropout: 0, weightDecay: 0, batchSize: 10 } as const;
      const network = randomNetwork(sizes, 'relu', mulberry32(1));
      const kernel = startKernel('plain');
      const { plan, isWorthSharing } = new KernelTrainer(kernel, network, settings);
      const { forward, backward } = new TrainingStep(kernel, plan);
      return { isWorthSharing, parts: [...forward, ...backward].map(({ parts }) => parts) };
    };
    expect(partsOf([11, 250, 500, 500, 250])).toEqual({
      isWorthSharing: true,
      parts: [1, 8, 14, 8, 1, 1, 16, 30, 16, 1]
    });
    expect(partsOf([11, 64, 32])).toEqual({ isWorthSharing: false, parts: [1, 1, 1, 1, 1, 1] });
  });
});
