import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import type { Page } from '@playwright/test';
import type {
  EngineChoice,
  EngineMeasurement,
  EngineName
} from '../../src/compute/training-protocol';
import type { NotebookArguments } from '../notebook/arguments.ts';
import { readPortable } from '../notebook/portable-arguments.ts';
import { ProgressLines } from '../notebook/progress-lines.ts';
import { runNotebook } from '../notebook/run-notebook.ts';

/** How long a recipe's training steps take in the page. */
export interface StepTimes {
  readonly recipe: NotebookArguments['recipe'];
  /** Twenty steps on each engine, or fewer where they take seconds. */
  readonly engines: readonly EngineMeasurement[];
  /** One engine, over whole epochs. */
  readonly epoch: {
    readonly engine: EngineName;
    readonly msPerStep: number;
    readonly steps: number;
    /** Of the processor, at work on one step. */
    readonly cores: number;
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
 * Trains some epochs of a recipe in the page and reads the times from the results that it exports.
 *
 * @param engine with `auto` every engine is measured first, and the fastest one trains
 * @param epochs the first is slower, until the browser has compiled what is used most
 */
export async function measureSteps(
  page: Page,
  url: string,
  data: string,
  recipe: NotebookArguments['recipe'],
  engine: EngineChoice,
  epochs: number
): Promise<StepTimes> {
  const folder = mkdtempSync(path.join(tmpdir(), 'loanbook-bench-'));
  const json = path.join(folder, 'results.json');
  const settings = {
    splitSeed: 42,
    seed: 1,
    epochs,
    search: null,
    models: null,
    cv: null,
    folds: null,
    explain: false,
    customer: null,
    target: null,
    campaign: null,
    contacts: null,
    ipynb: null,
    markdown: null,
    without: [],
    card: null,
    portable: readPortable({}, false),
    report: null
  } as const;
  try {
    await runNotebook(page, url, { ...settings, engine, data, recipe, json }, silent);
    const { training } = JSON.parse(readFileSync(json, 'utf8')) as ExportedTraining;
    const { engines, engine: used, msPerStep, steps, cores } = training;
    return { recipe, engines, epoch: { engine: used, msPerStep, steps, cores } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
