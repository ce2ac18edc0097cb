import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRunRecord } from './is-run-record';
import type { RunRecord } from './run-record';
import { sampleRun } from './testing/sample-run';

/** What may be left out: settings that came later than the first runs. */
const OPTIONAL = ['preparation.scaling', 'preparation.leak'];

/** The paths of all that a value holds, those of lists' items included: "epochs.0.loss". */
function pathsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    key,
    ...pathsOf(part).map((rest) => `${key}.${rest}`)
  ]);
}

/** A copy of the run with another value at the path. */
function replaced(run: RunRecord, path: string, value: unknown): unknown {
  const copy: object = structuredClone(run);
  const keys = path.split('.');
  const last = keys.pop()!;
  const owner = keys.reduce<object>((at, key) => Reflect.get(at, key) as object, copy);
  Reflect.set(owner, last, value);
  return copy;
}

describe('isRunRecord', () => {
  it('takes runs as the ledger writes them, however they ended', () => {
    const broken = { scores: null, durationMs: null, msPerStep: null, engine: null, epochs: [] };
    const undefinedScores = sampleRun().scores!;
    for (const run of [
      sampleRun(),
      sampleRun({ ...broken, state: 'stopped' }),
      sampleRun({ ...broken, state: 'failed', problem: 'It diverged.' }),
      sampleRun({
        scores: { ...undefinedScores, metrics: { ...undefinedScores.metrics, precision: NaN } }
      }),
      sampleRun({ preparation: { ...sampleRun().preparation, leak: true, scaling: 'none' } })
    ]) {
      expect(isRunRecord(structuredClone(run))).toBe(true);
    }
  });

  it('refuses a run with anything in it of another kind', () => {
    const run = sampleRun();
    for (const path of pathsOf(run)) {
      expect(isRunRecord(replaced(run, path, { other: 1 })), path).toBe(false);
      const missing = isRunRecord(replaced(run, path, undefined));
      expect(missing, `${path} missing`).toBe(OPTIONAL.includes(path));
    }
  });

  it('refuses a recipe that cannot be trained and a time that is none', () => {
    const run = sampleRun();
    expect(isRunRecord({ ...run, recipe: { ...run.recipe, epochs: 0 } })).toBe(false);
    expect(isRunRecord({ ...run, startedAt: 'yesterday' })).toBe(false);
    expect(isRunRecord({ ...run, startedAt: '2026-13-01T10:00:00.000Z' })).toBe(false);
  });

  it('never fails, whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isRunRecord(value)).toBe(false);
      }),
      { seed: 1 }
    );
  });
});
