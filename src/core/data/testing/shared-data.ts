import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the reference data lies, next to the project; users do not have it. */
const folder = resolve(process.cwd(), '../shared/data');

/** False where the reference data is absent: tests that need it skip. */
export const hasSharedData = ['universal_bank.csv', 'golden.json', 'golden_models.json'].every(
  (name) => existsSync(resolve(folder, name))
);

/** Ends a test suite's name, so that a skipped one says why. */
export const needsSharedData = hasSharedData
  ? 'on the reference data'
  : 'skipped: the reference data is not at ../shared/data';

/** The text of one reference file. */
export function readSharedText(name: string): string {
  return readFileSync(resolve(folder, name), 'utf8');
}

type Described = Record<string, Record<string, number>>;

interface Golden {
  readonly columns: readonly string[];
  readonly describe: {
    readonly all: Described;
    readonly loan1: Described;
    readonly loan0: Described;
  };
  readonly correlation: { readonly order: readonly string[]; readonly matrix: readonly number[][] };
  readonly countplots: Readonly<Record<string, Record<string, number>>>;
  readonly histograms: Readonly<
    Record<
      string,
      {
        readonly edges: readonly number[];
        readonly counts: readonly number[];
        readonly kde: { readonly bandwidth_abs: number; readonly density_200: readonly number[] };
      }
    >
  >;
}

interface GoldenModels {
  readonly kde: Readonly<
    Record<
      string,
      Record<
        'all' | 'accepted' | 'declined',
        {
          readonly bandwidth: number;
          readonly grid: readonly number[];
          readonly density: readonly number[];
        }
      >
    >
  >;
}

/** What pandas, NumPy, seaborn and scipy say about the reference data. */
export function readGolden(): Golden {
  return JSON.parse(readSharedText('golden.json')) as Golden;
}

/** The part of the models' golden values that describes the data. */
export function readGoldenModels(): GoldenModels {
  return JSON.parse(readSharedText('golden_models.json')) as GoldenModels;
}
