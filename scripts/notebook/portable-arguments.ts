import { modelNames, type ModelName } from '../../src/core/model/classic/model-name';
import { sqlDialectNames, type SqlDialectName } from '../../src/core/portable/sql/sql-dialect-name';
import { UsageError } from './usage-error.ts';

/** Where the model goes, and what is scored; null: nowhere, nothing. */
export interface PortableArguments {
  /** Which model is written. */
  readonly take: ModelName;
  readonly sql: string | null;
  readonly dialect: SqlDialectName;
  readonly onnx: string | null;
  /** A folder for the files of TensorFlow.js. */
  readonly model: string | null;
  readonly python: string | null;
  readonly javascript: string | null;
  /** A second file that is scored in the app, and where its scores go. */
  readonly score: { readonly file: string; readonly out: string } | null;
}

/** The options as `parseArgs` takes them. */
export const portableOptions = {
  take: { type: 'string', default: 'network' },
  sql: { type: 'string' },
  dialect: { type: 'string' },
  onnx: { type: 'string' },
  model: { type: 'string' },
  python: { type: 'string' },
  javascript: { type: 'string' },
  score: { type: 'string' },
  out: { type: 'string' }
} as const;

/** Their part of the help. */
export const portableHelp = `  --sql FILE              writes a query that scores a whole table where it lies
  --dialect NAME          for ${sqlDialectNames.join(', ')} (default: postgresql)
  --onnx FILE             writes the model as ONNX
  --model DIR             writes the network as TensorFlow.js files: model.json and model.weights.bin
  --python FILE           writes a Python function, --javascript FILE a JavaScript module
  --score FILE.csv        scores a second file in the app, in its order; needs --out FILE.csv
  --take NAME             which model these write and score (default: network); any other needs --models all:
                          logisticRegression, decisionTree, histGradientBoosting, gradientBoosting`;

type Given = Readonly<Partial<Record<keyof typeof portableOptions, string>>>;

/**
 * Reads the options about taking the model elsewhere.
 *
 * @param compares whether other models are fitted, too
 * @throws UsageError
 */
export function readPortable(given: Given, compares: boolean): PortableArguments {
  const { score, out } = given;
  if ((score === undefined) !== (out === undefined)) {
    throw new UsageError('--score FILE.csv and --out FILE.csv need each other.');
  }
  if (given.dialect !== undefined && given.sql === undefined) {
    throw new UsageError('--dialect needs --sql FILE.');
  }
  const take = oneOf('take', given.take ?? 'network', modelNames);
  if (take !== 'network' && !compares) throw new UsageError(`--take ${take} needs --models all.`);
  return {
    take,
    sql: given.sql ?? null,
    dialect: oneOf('dialect', given.dialect ?? 'postgresql', sqlDialectNames),
    onnx: given.onnx ?? null,
    model: given.model ?? null,
    python: given.python ?? null,
    javascript: given.javascript ?? null,
    score: score === undefined || out === undefined ? null : { file: score, out }
  };
}

function oneOf<Name extends string>(option: string, value: string, names: readonly Name[]): Name {
  const name = names.find((each) => each === value);
  if (name !== undefined) return name;
  throw new UsageError(`--${option} is one of ${names.join(', ')}; found "${value}".`);
}
