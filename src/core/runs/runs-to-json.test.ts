import { expect, it } from 'vitest';
import { isRunRecord } from './is-run-record';
import { runsToJson } from './runs-to-json';
import { sampleRun } from './testing/sample-run';

it('writes whole runs, in order, under a format of its own', () => {
  const runs = [sampleRun(), sampleRun({ id: 'a2', name: '“Best” run' })];
  const read = JSON.parse(runsToJson(runs)) as { format: string; version: number; runs: unknown[] };
  expect(read.format).toBe('loanbook-runs');
  expect(read.version).toBe(1);
  expect(read.runs).toEqual(runs);
  expect(read.runs.every(isRunRecord)).toBe(true);
});
