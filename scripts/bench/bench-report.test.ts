import { describe, expect, it } from 'vitest';
import { benchTable, type BenchReport } from './bench-report.ts';

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
  steps: [
    {
      recipe: 'reference',
      engines: [
        { engine: 'webgl', msPerStep: null, steps: 0, reason: 'no WebGL' },
        { engine: 'wasm', msPerStep: 3.456, steps: 5 }
      ],
      epoch: { engine: 'wasm', msPerStep: 3.1, steps: 405 }
    }
  ]
};

describe('benchTable', () => {
  it('shows every figure with its unit, and whether its aim is met', () => {
    const lines = benchTable(report).split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/charts stand +1\.23 s {2}aim 2 s: met$/));
    expect(lines).toContainEqual(expect.stringMatching(/ 201\.3 kB {2}aim 200 kB: missed$/));
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}assets\/index\.js +201\.3 kB$/));
    expect(lines).toContainEqual(expect.stringMatching(/reference, webgl +– {2}no WebGL$/));
    expect(lines).toContainEqual(
      expect.stringMatching(/reference, wasm +3\.46 ms {2}median of 5$/)
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/an epoch +3\.10 ms {2}mean of 405 on wasm$/)
    );
  });
});
