import { parseArgs } from 'node:util';
import type { EngineChoice } from '../../src/compute/training-protocol';
import {
  portableHelp,
  portableOptions,
  readPortable,
  type PortableArguments
} from './portable-arguments.ts';
import { UsageError } from './usage-error.ts';

/** What a headless run was asked to do. */
export interface NotebookArguments {
  readonly data: string;
  readonly recipe: 'reference' | 'recommended';
  readonly splitSeed: number;
  readonly seed: number;
  /** null: as many as the recipe has. */
  readonly epochs: number | null;
  readonly engine: EngineChoice;
  /** null: no search. */
  readonly search: 'grid' | 'halving' | null;
  /** Whether the other models are fitted and scored beside the network. */
  readonly models: 'all' | null;
  /** On whom they are scored: the test customers (null), or parts of all customers in turn, as chance or copies have it. */
  readonly cv: 'random' | 'grouped' | null;
  /** A file with the test row positions of each fold, in place of folds that are drawn. */
  readonly folds: string | null;
  /** Whether the network is explained, and one customer. */
  readonly explain: boolean;
  /** That customer's row position, from 0; null: whom the page shows. */
  readonly customer: number | null;
  readonly target: { readonly column: string; readonly value: string } | null;
  /** null: on the page's own terms. */
  readonly campaign: {
    readonly costPerContact: number;
    readonly profitPerAcceptance: number;
    /** null: as much as it takes. */
    readonly budget: number | null;
  } | null;
  /** Where the contact list goes; null: nowhere. */
  readonly contacts: string | null;
  /** Where the notebook goes as a Jupyter file; null: nowhere. */
  readonly ipynb: string | null;
  /** The same as Markdown. */
  readonly markdown: string | null;
  /** Columns that the network is trained without, each alone; none: no such training. */
  readonly without: readonly string[];
  /** Where the model card goes, as JSON if the name ends so, else as Markdown; null: nowhere. */
  readonly card: string | null;
  readonly portable: PortableArguments;
  /** null: no report. */
  readonly report: {
    readonly html: string;
    /** Printed from it; null: not printed. */
    readonly pdf: string | null;
    readonly paper: 'A4' | 'Letter';
    /** Whether the network itself goes along, for readers to ask. */
    readonly weights: boolean;
  } | null;
  readonly json: string;
}

const searchMethods = ['grid', 'halving'] as const;

/** What `--help` prints. */
export const notebookHelp = `Runs the whole notebook without a window and writes its results.

  npm run notebook -- --data FILE.csv [options]

  --data FILE             the customer file (required)
  --recipe NAME           reference or recommended (default: recommended)
  --split-seed N          seed of the split into training, validation and test rows (default: 42)
  --seed N                seed of the training (default: 1)
  --epochs N              passes over the training rows (default: the recipe's)
  --engine NAME           auto, simd, webgpu, webgl, wasm or cpu; auto measures and takes the fastest
                          (default: auto)
  --search METHOD         grid or halving: searches first and trains the winner's recipe; --recipe then
                          says how the columns become inputs (default: no search)
  --models all            compares other models with the network (default: no comparison)
  --cv random|grouped     scores them by cross-validation, five folds five times; grouped keeps copies of
                          customers together (default: on the test rows)
  --folds FILE.json       test row positions from 0, a list a fold, in place of folds that are drawn
  --explain               explains the network, and one customer of the test
  --customer POSITION     explains the customer at this row position, from 0, instead
  --target COLUMN=VALUE   which column is the answer, and which of its values means "accepted",
                          where the file's columns are not known to Loanbook
  --campaign COST,PROFIT[,BUDGET]
                          what a contact costs, an acceptance brings, and all may cost together
                          (default: 5,100 without a limit)
  --contacts FILE.csv     writes the customers to be called, the likeliest first
  --ipynb FILE            writes the notebook for Jupyter: steps in Python, texts and results
  --markdown FILE         writes it as Markdown: texts and results
  --without COLUMN[,COLUMN...]
                          trains the network again without each of these columns, and tells what that costs
  --card FILE.md          writes the model card, as JSON if the name ends in .json
${portableHelp}
  --report FILE.html      writes the report: aggregates only, and the notebook to be reopened
  --report-weights        puts the network into it, so that its readers can try a customer
  --pdf FILE.pdf          prints that report, too
  --paper SIZE            A4 or Letter (default: A4)
  --json FILE             where the results go (default: results.json)
  --help                  this text

The app is built first if it has to be. What is written is what "Export results" writes in the page.`;

function oneOf<Name extends string>(option: string, value: string, names: readonly Name[]): Name {
  const name = names.find((each) => each === value);
  if (name !== undefined) return name;
  throw new UsageError(`--${option} is one of ${names.join(', ')}; found "${value}".`);
}

function wholeNumber(option: string, value: string, least: number, most: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`--${option} is a whole number from ${least} to ${most}; found "${value}".`);
}

function parseTarget(text: string): NotebookArguments['target'] {
  const split = text.lastIndexOf('=');
  if (split > 0 && split < text.length - 1) {
    return { column: text.slice(0, split), value: text.slice(split + 1) };
  }
  throw new UsageError(`--target is COLUMN=VALUE, as in "Personal Loan=1"; found "${text}".`);
}

function parseCampaign(text: string): NotebookArguments['campaign'] {
  const parts = text.split(',').map((part) => (/^\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
  const [costPerContact, profitPerAcceptance, budget = null] = parts;
  if (parts.length <= 3 && costPerContact !== undefined && profitPerAcceptance !== undefined) {
    if (!parts.some(Number.isNaN)) return { costPerContact, profitPerAcceptance, budget };
  }
  throw new UsageError(
    `--campaign is COST,PROFIT or COST,PROFIT,BUDGET, as in 5,100,2000; found "${text}".`
  );
}

function parseColumns(text: string): readonly string[] {
  const columns = text.split(',').map((name) => name.trim());
  if (columns.every((name) => name !== '')) return columns;
  throw new UsageError(`--without is COLUMN or COLUMN,COLUMN, as in Age,Family; found "${text}".`);
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        recipe: { type: 'string', default: 'recommended' },
        'split-seed': { type: 'string', default: '42' },
        seed: { type: 'string', default: '1' },
        epochs: { type: 'string' },
        engine: { type: 'string', default: 'auto' },
        search: { type: 'string' },
        models: { type: 'string' },
        cv: { type: 'string' },
        folds: { type: 'string' },
        explain: { type: 'boolean', default: false },
        customer: { type: 'string' },
        target: { type: 'string' },
        campaign: { type: 'string' },
        contacts: { type: 'string' },
        ipynb: { type: 'string' },
        markdown: { type: 'string' },
        without: { type: 'string' },
        card: { type: 'string' },
        ...portableOptions,
        report: { type: 'string' },
        'report-weights': { type: 'boolean', default: false },
        pdf: { type: 'string' },
        paper: { type: 'string', default: 'A4' },
        json: { type: 'string', default: 'results.json' },
        help: { type: 'boolean', default: false }
      }
    }).values;
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    throw new UsageError(message.split(/[.\n]/, 1)[0] + '.');
  }
}

function readComparison({
  models,
  cv,
  folds
}: Readonly<Partial<Record<'models' | 'cv' | 'folds', string>>>): Pick<
  NotebookArguments,
  'models' | 'cv' | 'folds'
> {
  if (models === undefined && (cv !== undefined || folds !== undefined)) {
    throw new UsageError('--cv and --folds need --models all.');
  }
  return {
    models: models === undefined ? null : oneOf('models', models, ['all'] as const),
    cv: cv === undefined ? null : oneOf('cv', cv, ['random', 'grouped'] as const),
    folds: folds ?? null
  };
}

function readExplanation({
  explain,
  customer
}: {
  readonly explain: boolean;
  readonly customer?: string | undefined;
}): Pick<NotebookArguments, 'explain' | 'customer'> {
  if (!explain && customer !== undefined) throw new UsageError('--customer needs --explain.');
  return {
    explain,
    customer: customer === undefined ? null : wholeNumber('customer', customer, 0, 2 ** 31)
  };
}

function readReport(options: {
  readonly report?: string;
  readonly pdf?: string;
  readonly paper: string;
  readonly 'report-weights': boolean;
}): NotebookArguments['report'] {
  const { report, pdf = null, 'report-weights': weights } = options;
  const paper = oneOf('paper', options.paper, ['A4', 'Letter'] as const);
  if (report !== undefined) return { html: report, pdf, paper, weights };
  if (pdf === null && !weights) return null;
  throw new UsageError('--pdf and --report-weights need --report FILE.html.');
}

/**
 * Reads the options of a headless run.
 *
 * @returns null if the help was asked for
 * @throws UsageError that names the option, what it takes and what was found.
 */
export function parseNotebookArguments(args: readonly string[]): NotebookArguments | null {
  const options = readOptions(args);
  if (options.help) return null;
  if (options.data === undefined) throw new UsageError('--data FILE is missing.');
  const largestSeed = 2 ** 32 - 1;
  return {
    data: options.data,
    recipe: oneOf('recipe', options.recipe, ['reference', 'recommended']),
    splitSeed: wholeNumber('split-seed', options['split-seed'], 0, largestSeed),
    seed: wholeNumber('seed', options.seed, 0, largestSeed),
    epochs: options.epochs === undefined ? null : wholeNumber('epochs', options.epochs, 1, 10_000),
    engine: oneOf('engine', options.engine, ['auto', 'simd', 'webgpu', 'webgl', 'wasm', 'cpu']),
    search: options.search === undefined ? null : oneOf('search', options.search, searchMethods),
    ...readComparison(options),
    ...readExplanation(options),
    target: options.target === undefined ? null : parseTarget(options.target),
    campaign: options.campaign === undefined ? null : parseCampaign(options.campaign),
    contacts: options.contacts ?? null,
    ipynb: options.ipynb ?? null,
    markdown: options.markdown ?? null,
    without: options.without === undefined ? [] : parseColumns(options.without),
    card: options.card ?? null,
    portable: readPortable(options, options.models !== undefined),
    report: readReport(options),
    json: options.json
  };
}
