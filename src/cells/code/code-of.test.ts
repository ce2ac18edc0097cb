import { spawnSync } from 'node:child_process';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import type { Services } from '../../compute/services';
import type { ChartData } from '../../core/data/chart-data';
import { referenceRecipe } from '../../core/model/recipes';
import { makeColumn, makeTable } from '../../core/data/testing/make-table';
import { copyGroups } from '../../core/leaks/copy-groups';
import { groupedSplit } from '../../core/prepare/grouped-split';
import { NumpyRandom } from '../../core/prepare/numpy-random';
import type { CellPort } from '../../notebook/cell-port';
import { defaultDocument } from '../default-document';
import { modelCell } from '../model-cell';
import { modelsCell } from '../models-cell';
import { prepareCell } from '../prepare-cell';
import { searchCell } from '../search-cell';
import { codeOf } from './code-of';
import { bankProfile, notebookWith } from './testing/bank-notebook';

const data = bankProfile('bank "new".csv', (name) => name.replace(' ', ''));
const { columns } = data;

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

function notebookOf(params: Readonly<Record<string, unknown>> = {}): CellPort<Services> {
  return notebookWith({ data, charts }, params);
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
  'copies kept together': {
    prepare: { ...prepareCell.defaults, division: 'grouped', groupedBy: ['Family', 'CCAvg'] },
    leaks: { rule: { Family: { kind: 'equal' }, Income: { kind: 'within', width: 5 } } },
    models: { ...modelsCell.defaults, scheme: 'grouped', groupedBy: ['Family', 'CCAvg'] }
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
  const notebook = notebookOf(params);
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
  const all = Object.values(variants).map(notebookOf);
  const faults = pythonFaults(
    all.flatMap((notebook) => kinds.map((kind) => codeOf(kind, notebook)!.python))
  );
  if (faults === undefined) skip('there is no python3 to parse it');
  expect(faults).toEqual([]);
});

it('writes the parameters as they stand', () => {
  const notebook = notebookOf(variants['other parameters']);
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
  const { python, javascript } = codeOf('train', notebookOf())!;
  expect(python).toContain('CosineDecay(0.005, steps)');
  expect(python).toContain('weight_decay=0.3');
  expect(javascript).toContain('Math.cos');
  expect(javascript).toContain('* 0.3');
});

it('has no code for what is not a computation, nor before the file is known', () => {
  expect(codeOf('lessons', notebookOf())).toBeNull();
  expect(codeOf('card', notebookOf())).toBeNull();
  expect(codeOf('text', notebookOf())).toBeNull();
  expect(codeOf('toString', notebookOf())).toBeNull();
  const empty = { ...notebookOf(), result: () => undefined };
  expect(codeOf('data', empty as unknown as CellPort<Services>)).toBeNull();
});

it('splits in JavaScript as NumPy does', async () => {
  const { javascript } = codeOf('prepare', notebookOf())!;
  const from = javascript.indexOf('function permutation');
  const source = javascript.slice(from, javascript.indexOf('const order = permutation('));
  const address = `data:text/javascript,${encodeURIComponent(`export ${source}`)}`;
  const { permutation } = (await import(/* @vite-ignore */ address)) as {
    permutation: (n: number, seed: number) => number[];
  };
  expect(permutation(500, 42)).toEqual([...new NumpyRandom(42).permutation(500)]);
});

it('keeps copies together in JavaScript as the Prepare cell does', async () => {
  const settings = { ...prepareCell.defaults, division: 'grouped', groupedBy: ['a', 'b'] } as const;
  const { javascript } = codeOf('prepare', notebookOf({ prepare: settings }))!;
  const from = javascript.indexOf('function permutation');
  const source = javascript.slice(from, javascript.indexOf('const inputs ='));
  const rows = Array.from({ length: 600 }, (_, i) => ({ a: i % 23, b: (i * 7) % 5 }));
  const accepted = rows.map(({ a }, i) => ((a + i) % 6 === 0 ? 1 : 0));
  const body =
    `const accepted = ${JSON.stringify(accepted)}; const rowsOf = ${JSON.stringify(rows)};` +
    'const customers = { numRows: () => rowsOf.length, objects: () => rowsOf };' +
    `${source} export { train, validation, test };`;
  const address = `data:text/javascript,${encodeURIComponent(body)}`;
  const found = (await import(/* @vite-ignore */ address)) as Record<string, number[]>;
  const columns = (['a', 'b'] as const).map((name) =>
    makeColumn(
      name,
      rows.map((row) => row[name])
    )
  );
  const groups = copyGroups(makeTable(columns), settings.groupedBy);
  const split = groupedSplit(groups, Uint8Array.from(accepted), settings);
  for (const part of ['train', 'validation', 'test'] as const) {
    expect(found[part]).toEqual([...split[part]]);
  }
});
