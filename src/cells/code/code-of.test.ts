import { spawnSync } from 'node:child_process';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import type { ColumnProfile, DataProfile } from '../../compute/protocol';
import type { Services } from '../../compute/services';
import type { ChartData } from '../../core/data/chart-data';
import { bankSchema } from '../../core/data/bank-schema';
import { referenceRecipe } from '../../core/model/recipes';
import { NumpyRandom } from '../../core/prepare/numpy-random';
import type { CellDefinition } from '../../notebook/cell';
import type { CellPort } from '../../notebook/cell-port';
import { defaultDocument } from '../default-document';
import { modelCell } from '../model-cell';
import { modelsCell } from '../models-cell';
import { prepareCell } from '../prepare-cell';
import { searchCell } from '../search-cell';
import { codeOf } from './code-of';

const columns = bankSchema.columns.map(({ schema }): ColumnProfile => {
  const sourceName = schema.name.replace(' ', '');
  const values = [0, 1].map((value) => ({ value, text: String(value), label: '', count: 1 }));
  const range = { missing: 0, distinct: 2, min: 0, max: 1, typical: 1 };
  return { schema: { ...schema, sourceName }, ...range, values, isText: false };
});

const data: DataProfile = {
  view: { sourceId: 'file', repairs: ['negative:Experience', 'malformed-code:ZIP Code'] },
  name: 'bank "new".csv',
  synthetic: false,
  fingerprint: 'f',
  rowCount: 5000,
  acceptedCount: 480,
  target: { column: 'Personal Loan', acceptedValue: 1 },
  columns,
  proposals: ['negative:Experience', 'malformed-code:ZIP Code'].map((id) => ({
    id,
    column: id.split(':')[1]!,
    finding: '',
    action: '',
    count: 1,
    exampleRows: []
  }))
};

const charts: readonly ChartData[] = [
  { kind: 'counts', name: 'e', column: columns[7]!.schema, isTarget: false, bars: [] },
  {
    kind: 'histogram',
    column: columns[3]!.schema,
    groups: (['all', 'accepted', 'declined'] as const).map((group) => ({
      name: group,
      group,
      edges: [8, 13, 18],
      counts: [1, 2],
      bandwidth: 1,
      grid: [],
      density: []
    }))
  },
  { kind: 'correlation', name: 'c', columns: ['Age', 'Income'], matrix: [] }
];

/** A notebook that only knows parameters and what the data and charts cells answered. */
function notebookWith(params: Readonly<Record<string, unknown>> = {}): CellPort<Services> {
  const results: Readonly<Record<string, unknown>> = { data, charts };
  const port: Pick<CellPort<Services>, 'params' | 'result'> = {
    params: <P, R>(cell: CellDefinition<P, R, Services>) =>
      (params[cell.kind] ?? cell.defaults) as P,
    result: <P, R>(cell: CellDefinition<P, R, Services>) => results[cell.kind] as R | undefined
  };
  return port as CellPort<Services>;
}

const variants: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'the defaults': {},
  'other parameters': {
    prepare: {
      ...prepareCell.defaults,
      splitSeed: 7,
      dropped: ['Online'],
      categories: 'as-numbers',
      scalerRows: 'all',
      leak: true
    },
    model: { recipe: { ...referenceRecipe, optimizer: 'sgd' } },
    search: { ...searchCell.defaults, method: 'halving' },
    train: { seed: 5, engine: 'auto' },
    evaluate: { threshold: 0.25, bootstrapSeed: 3 },
    models: { ...modelsCell.defaults, scheme: 'random', chosen: ['decisionTree', 'softVote'] },
    inspect: { columns: ['Income', 'CCAvg'] }
  },
  'no scaling, no hidden layer': {
    prepare: { ...prepareCell.defaults, scaling: 'none' },
    model: { recipe: { ...modelCell.defaults.recipe, hidden: [], schedule: 'constant' } }
  }
};

const kinds = defaultDocument()
  .cells.map(({ kind }) => kind)
  .filter((kind) => kind !== 'lessons' && kind !== 'card');

/** Python's own parser; undefined where there is no Python. */
function pythonFaults(sources: readonly string[]): readonly string[] | undefined {
  const program =
    'import ast,json,sys\nfaults=[]\nfor s in json.load(sys.stdin):\n try: ast.parse(s)\n except SyntaxError as e: faults.append(f"{e}: {s}")\nprint(json.dumps(faults))';
  const { status, stdout } = spawnSync('python3', ['-c', program], {
    input: JSON.stringify(sources),
    encoding: 'utf8'
  });
  return status === 0 ? (JSON.parse(stdout) as readonly string[]) : undefined;
}

describe.each(Object.entries(variants))('with %s', (_, params) => {
  const notebook = notebookWith(params);
  const codes = kinds.map((kind) => codeOf(kind, notebook));

  it('every cell that computes has code', () => {
    expect(kinds.filter((_kind, at) => codes[at] === null)).toEqual([]);
  });

  it('the JavaScript of all cells is one module', () => {
    const whole = codes.map((code) => code!.javascript).join('\n');
    const options = { ecmaVersion: 2024, sourceType: 'module' } as const;
    expect(() => parse(whole, options)).not.toThrow();
  });
});

it('the Python of every cell parses', ({ skip }) => {
  const all = Object.values(variants).map(notebookWith);
  const faults = pythonFaults(
    all.flatMap((notebook) => kinds.map((kind) => codeOf(kind, notebook)!.python))
  );
  if (faults === undefined) skip('there is no python3 to parse it');
  expect(faults).toEqual([]);
});

it('writes the parameters as they stand', () => {
  const notebook = notebookWith(variants['other parameters']);
  const python = (kind: string) => codeOf(kind, notebook)!.python;
  expect(python('data')).toContain('"bank \\"new\\".csv"');
  expect(python('data')).toContain('"ZIPCode": "ZIP Code"');
  expect(python('data')).toContain('customers.loc[customers["Experience"] < 0, "Experience"] = 0');
  expect(python('data')).toContain('customers["Personal Loan"] == 1');
  expect(python('prepare')).toContain('RandomState(7)');
  expect(python('prepare')).not.toContain('"Online"');
  expect(python('prepare')).toContain('one_hot = []');
  expect(python('prepare')).toContain('fit(encode(customers))');
  expect(python('model')).toContain('set_random_seed(5)');
  expect(python('model')).toContain('layers.Dense(500, activation="relu"');
  expect(python('model')).toContain('layers.Dropout(0.5)');
  expect(python('train')).toContain('SGD(');
  expect(python('train')).toContain('batch_size=10');
  expect(python('evaluate')).toContain('probabilities >= 0.25');
  expect(python('models')).toContain('n_splits=5, n_repeats=5, random_state=42');
  expect(python('models')).not.toContain('RandomForestClassifier(200');
  expect(python('search')).toContain('rounds = [[27, 3], [9, 9], [3, 27]]');
  expect(codeOf('train', notebook)!.javascript).toContain('tf.train.sgd(0.001)');
});

it('writes a schedule and a decay where the recipe has them', () => {
  const { python, javascript } = codeOf('train', notebookWith())!;
  expect(python).toContain('CosineDecay(0.005, steps)');
  expect(python).toContain('weight_decay=0.3');
  expect(javascript).toContain('Math.cos');
  expect(javascript).toContain('* 0.3');
});

it('has no code for what is not a computation, nor before the file is known', () => {
  expect(codeOf('lessons', notebookWith())).toBeNull();
  expect(codeOf('card', notebookWith())).toBeNull();
  expect(codeOf('text', notebookWith())).toBeNull();
  expect(codeOf('toString', notebookWith())).toBeNull();
  const empty = { ...notebookWith(), result: () => undefined };
  expect(codeOf('data', empty as unknown as CellPort<Services>)).toBeNull();
});

it('splits in JavaScript as NumPy does', async () => {
  const { javascript } = codeOf('prepare', notebookWith())!;
  const from = javascript.indexOf('function permutation');
  const source = javascript.slice(from, javascript.indexOf('const order = permutation('));
  const address = `data:text/javascript,${encodeURIComponent(`export ${source}`)}`;
  const { permutation } = (await import(/* @vite-ignore */ address)) as {
    permutation: (n: number, seed: number) => number[];
  };
  expect(permutation(500, 42)).toEqual([...new NumpyRandom(42).permutation(500)]);
});
