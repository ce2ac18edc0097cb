import { describe, expect, it } from 'vitest';
import { benchRatios } from './bench-ratios.ts';
import { benchTable, type BenchReport } from './bench-report.ts';
import type { StepTimes } from './measure-steps.ts';
import { trainingTimes } from './training-times.ts';

const measured: StepTimes = {
  recipe: 'reference',
  engines: [
    { engine: 'simd', msPerStep: 2.5, steps: 20 },
    { engine: 'webgl', msPerStep: null, steps: 0, reason: 'no WebGL' },
    { engine: 'wasm', msPerStep: 23, steps: 20 },
    { engine: 'cpu', msPerStep: 300, steps: 12 }
  ],
  epoch: { engine: 'simd', msPerStep: 2.1, steps: 405, cores: 2 }
};
const again = (engine: 'simd' | 'wasm', msPerStep: number, cores = 1): StepTimes => ({
  recipe: 'reference',
  engines: [],
  epoch: { engine, msPerStep, steps: 405, cores }
});

const torch = { user: 7, fused: 1.6, version: '1.13' };
const training = trainingTimes(
  [
    measured,
    again('simd', 2, 2),
    again('simd', 2.2, 2),
    again('simd', 3.5),
    again('simd', 3),
    again('wasm', 26),
    again('wasm', 25)
  ],
  torch
);
const search = {
  one: { runs: 24, workers: 1, durationMs: 90_000 },
  all: { runs: 24, workers: 2, durationMs: 50_000 }
};

const report: BenchReport = {
  cores: 2,
  browser: 'Chromium 150',
  data: 'bank.csv',
  openingSeconds: 1.234,
  firstPaint: {
    afterMs: 300.4,
    scriptKilobytes: 201.26,
    scripts: [{ name: 'assets/index.js', kilobytes: 201.26 }]
  },
  training,
  recommended: {
    recipe: 'recommended',
    engines: [{ engine: 'wasm', msPerStep: 3.456, steps: 20 }],
    epoch: { engine: 'simd', msPerStep: 0.1, steps: 127, cores: 1 }
  },
  boostingSeconds: 0.15,
  sql: {
    rows: 1_000_000,
    network: { seconds: 8.04, cpuSeconds: 13.6 },
    boostedTrees: { seconds: 5, cpuSeconds: 9.7 }
  },
  search,
  ratios: benchRatios(training, search)
};

describe('trainingTimes', () => {
  it('takes whole epochs before a few steps, and the shortest of several', () => {
    expect(training.simd).toEqual({ msPerStep: 2 });
    expect(training.simdOneCore).toEqual({ msPerStep: 3 });
    expect(training.wasm).toEqual({ msPerStep: 25 });
    expect(training.cpu).toEqual({ msPerStep: 300 });
    expect(training.webgl).toEqual({ msPerStep: null, reason: 'no WebGL' });
    expect(training.webgpu).toEqual({ msPerStep: null });
  });
});

describe('benchRatios', () => {
  it('takes one core for all there is where no page was given two', () => {
    const { simd, simdOneCore } = trainingTimes([again('simd', 3)], null);
    expect(simd).toEqual(simdOneCore);
  });

  it('divides what is there', () => {
    expect(report.ratios).toEqual({
      wasmToSimd: 12.5,
      torchUserToSimd: 3.5,
      simdToTorchFused: 1.25,
      oneCoreToTwo: 1.5,
      wasmToOneCore: 25 / 3,
      torchUserToOneCore: 7 / 3,
      oneCoreToTorchFused: 3 / 1.6,
      searchOneToAll: 1.8
    });
    expect(benchRatios(trainingTimes([measured], null), search)).toMatchObject({
      torchUserToSimd: null,
      simdToTorchFused: null
    });
  });
});

describe('benchTable', () => {
  it('shows every figure with its unit, and whether its aim is met', () => {
    const lines = benchTable(report).split('\n');
    const has = (pattern: RegExp) =>
      expect(lines).toContainEqual(expect.stringMatching(pattern) as string);
    has(/charts stand +1\.23 s {2}aim 2 s: met$/);
    has(/ 201\.3 kB {2}aim 200 kB: missed$/);
    has(/^ {2}assets\/index\.js +201\.3 kB$/);
    has(/reference, webgl +– {2}no WebGL$/);
    has(/reference, simd +2\.00 ms$/);
    has(/reference, simd on one core +3\.00 ms$/);
    has(/on one core takes, in steps on two +1\.50 times$/);
    has(/reference, PyTorch as written +7\.00 ms {2}1\.13$/);
    has(/recommended, wasm +3\.46 ms {2}median of 20$/);
    has(/an epoch +0\.10 ms {2}mean of 127 on simd$/);
    has(/Boosted trees on 5,000 customers +0\.150 s {2}aim under 0\.27 s: met$/);
    has(/1,000,000 customers in DuckDB, network +8\.0 s {2}13\.6 s of processors; aim 30 s: met$/);
    has(/in DuckDB, boosted trees +5\.0 s {2}9\.7 s of processors$/);
    has(/Search of 24 runs, one at a time +90\.0 s$/);
    has(/in SIMD steps +12\.50 times {2}aim at least 12: met$/);
    has(/PyTorch by hand +1\.25 times {2}aim at most 1\.7: met$/);
    has(/one run at a time takes +1\.80 times {2}aim at least 1\.7: met$/);
  });
});
