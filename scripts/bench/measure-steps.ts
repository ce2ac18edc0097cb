import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import type { Page } from '@playwright/test';
import type { EngineMeasurement, EngineName } from '../../src/compute/protocol';
import type { NotebookArguments } from '../notebook/arguments.ts';
import { ProgressLines } from '../notebook/progress-lines.ts';
import { runNotebook } from '../notebook/run-notebook.ts';

/** How long a recipe's training steps take. */
export interface StepTimes {
  readonly recipe: NotebookArguments['recipe'];
  /** A few steps on each engine. */
  readonly engines: readonly EngineMeasurement[];
  /** The fastest engine, over a whole epoch. */
  readonly epoch: {
    readonly engine: EngineName;
    readonly msPerStep: number;
    readonly steps: number;
  };
}

/** The part of the exported results that is read. */
interface ExportedTraining {
  readonly training: StepTimes['epoch'] & { readonly engines: readonly EngineMeasurement[] };
}

/** The benchmark prints its own lines. */
const silent = new ProgressLines(
  new Writable({ write: (_chunk, _encoding, done: () => void) => done() })
);

/**
 * Lets the page measure every engine on a recipe and train one epoch on the fastest, and reads the times
 * from the results that it exports.
 */
export async function measureSteps(
  page: Page,
  url: string,
  data: string,
  recipe: NotebookArguments['recipe']
): Promise<StepTimes> {
  const folder = mkdtempSync(path.join(tmpdir(), 'loanbook-bench-'));
  const json = path.join(folder, 'results.json');
  const settings = { splitSeed: 42, seed: 1, epochs: 1, engine: 'auto', target: null } as const;
  try {
    await runNotebook(page, url, { ...settings, data, recipe, json }, silent);
    const { training } = JSON.parse(readFileSync(json, 'utf8')) as ExportedTraining;
    const { engines, engine, msPerStep, steps } = training;
    return { recipe, engines, epoch: { engine, msPerStep, steps } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
