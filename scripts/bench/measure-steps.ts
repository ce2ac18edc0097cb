import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import type { Page } from '@playwright/test';
import type { NotebookArguments } from '../notebook/arguments.ts';
import { oneLine } from '../notebook/one-line.ts';
import { ProgressLines } from '../notebook/progress-lines.ts';
import { runNotebook } from '../notebook/run-notebook.ts';

/** The mean step of one epoch of a recipe on an engine. */
export interface StepTime {
  readonly recipe: NotebookArguments['recipe'];
  readonly engine: Exclude<NotebookArguments['engine'], 'auto'>;
  /** null: the engine did not train; `reason` says why. */
  readonly msPerStep: number | null;
  readonly steps: number;
  readonly reason?: string;
}

/** The part of the exported results that is read. */
interface ExportedTraining {
  readonly training: { readonly msPerStep: number; readonly steps: number };
}

/** The benchmark prints its own lines. */
const silent = new ProgressLines(new Writable({ write: (_chunk, _encoding, done) => done() }));

/** Trains one epoch of a recipe on an engine, in the page, and reads its step time from the exported results. */
export async function measureSteps(
  page: Page,
  url: string,
  data: string,
  { recipe, engine }: Pick<StepTime, 'recipe' | 'engine'>
): Promise<StepTime> {
  const folder = mkdtempSync(path.join(tmpdir(), 'loanbook-bench-'));
  const json = path.join(folder, 'results.json');
  const wanted = { data, recipe, engine, json, splitSeed: 42, seed: 1, epochs: 1, target: null };
  try {
    await runNotebook(page, url, wanted, silent);
    const { training } = JSON.parse(readFileSync(json, 'utf8')) as ExportedTraining;
    return { recipe, engine, msPerStep: training.msPerStep, steps: training.steps };
  } catch (thrown) {
    return { recipe, engine, msPerStep: null, steps: 0, reason: oneLine(thrown) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
