import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTable } from '../data/testing/make-table';
import { codedColumn } from '../prepare/testing/coded-column';
import { encodeCustomer } from '../prepare/encode-customer';
import { prepare } from '../prepare/prepare';
import { mulberry32 } from '../random';
import { decodeColumn } from './decode-column';
import { gridAxis, type AxisColumn } from './grid-axis';
import { suggestAxes } from './suggest-axes';
import { surfaceInputs } from './surface-inputs';
import { typicalAcceptor } from './typical-acceptor';

/** 200 customers of whom those accept whose income is above 80; jobs and children do not matter. */
function sampleTable(seed: number) {
  const random = mulberry32(seed);
  const of = <T>(count: number, draw: () => T) => Array.from({ length: count }, draw);
  const incomes = of(200, () => Math.round(random() * 100));
  return makeTable([
    codedColumn(
      'children',
      of(200, () => Math.floor(random() * 4)),
      'category'
    ),
    codedColumn(
      'age',
      of(200, () => 20 + Math.round(random() * 40))
    ),
    codedColumn('income', incomes),
    codedColumn(
      'job',
      of(200, () => ['baker', 'cook', 'smith'][Math.floor(random() * 3)]!),
      'category'
    ),
    codedColumn(
      'answer',
      incomes.map((income) => (income > 80 ? 1 : 0)),
      'flag',
      'target'
    )
  ]);
}

function prepared(categories: 'one-hot' | 'as-numbers', seed = 1) {
  const table = sampleTable(seed);
  const data = prepare(table, {
    splitSeed: seed,
    testShare: 0.2,
    validationShare: 0.2,
    categories,
    scalerRows: 'train',
    dropped: []
  });
  const columns: AxisColumn[] = table.columns.map(({ schema, values }) => ({
    schema,
    min: Math.min(...values),
    max: Math.max(...values),
    values:
      schema.kind === 'number'
        ? []
        : [...new Set(values)].sort().map((value) => ({ value, label: `${schema.name} ${value}` }))
  }));
  const column = (name: string) => columns.find(({ schema }) => schema.name === name)!;
  return { table, data, columns, column };
}

describe('gridAxis', () => {
  it('gives a number equal cells and a category its levels', () => {
    const { column } = prepared('one-hot');
    const income = gridAxis({ ...column('income'), min: 0, max: 8 }, 4);
    expect(income).toMatchObject({ values: [1, 3, 5, 7], edges: [0, 2, 4, 6, 8] });
    expect(gridAxis(column('job'))).toMatchObject({
      kind: 'levels',
      values: [0, 1, 2],
      labels: ['job 0', 'job 1', 'job 2']
    });
    expect(gridAxis({ ...column('income'), min: 5, max: 5 })).toMatchObject({
      values: [5],
      edges: [4.5, 5.5]
    });
  });
});

describe('decodeColumn', () => {
  it.each(['one-hot', 'as-numbers'] as const)(
    'reads back what the customers have, encoded %s',
    (categories) => {
      for (const seed of [1, 2, 3]) {
        const { table, data, column } = prepared(categories, seed);
        for (const { schema, values } of table.columns.slice(0, 4)) {
          const axis = gridAxis(column(schema.name));
          const read = decodeColumn(data.encoder, data.test, axis, data.test.rows);
          data.split.test.forEach((row, i) => expect(read[i]).toBeCloseTo(values[row]!, 4));
        }
      }
    }
  );
});

describe('surfaceInputs', () => {
  it('is the customer everywhere but in the two columns', () => {
    const { data, column } = prepared('one-hot');
    const x = gridAxis(column('income'), 5);
    const y = gridAxis(column('job'));
    fc.assert(
      fc.property(fc.nat({ max: 4 }), fc.nat({ max: 2 }), fc.nat({ max: 3 }), (i, j, children) => {
        const customer = { income: 1, age: 33, job: 0, children };
        const inputs = surfaceInputs(data.encoder, customer, x, y);
        const width = data.encoder.features.length;
        const row = j * x.values.length + i;
        expect(inputs.subarray(row * width, (row + 1) * width)).toEqual(
          encodeCustomer(data.encoder, { ...customer, income: x.values[i]!, job: y.values[j]! })
        );
      }),
      { seed: 1 }
    );
  });
});

describe('suggestAxes', () => {
  it('takes the numbers that go most closely with the answer, then categories', () => {
    const { data } = prepared('one-hot');
    expect(suggestAxes(data.inputs, data.encoder, data.train)).toEqual(['income', 'age']);
    const withoutAge = data.inputs.filter(({ name }) => name !== 'age');
    const [first, second] = suggestAxes(withoutAge, data.encoder, data.train)!;
    expect(first).toBe('income');
    expect(['children', 'job']).toContain(second);
    expect(suggestAxes(data.inputs.slice(0, 1), data.encoder, data.train)).toBeNull();
  });
});

describe('typicalAcceptor', () => {
  it.each(['one-hot', 'as-numbers'] as const)(
    'is the middle of those who accepted, encoded %s',
    (categories) => {
      const { table, data, columns } = prepared(categories);
      const typical = typicalAcceptor(columns, data.encoder, data.train);
      const accepted = [...data.split.train].filter((row) => table.columns[4]!.values[row] === 1);
      const sorted = (index: number) =>
        accepted.map((row) => table.columns[index]!.values[row]!).sort((a, b) => a - b);
      const incomes = sorted(2);
      const middle = (incomes.length - 1) / 2;
      const median = (incomes[Math.floor(middle)]! + incomes[Math.ceil(middle)]!) / 2;
      expect(typical['income']).toBeCloseTo(median, 4);
      const jobs = sorted(3);
      const count = (job: number) => jobs.filter((each) => each === job).length;
      expect(count(typical['job']!)).toBe(Math.max(count(0), count(1), count(2)));
      expect(Object.keys(typical)).toEqual(['children', 'age', 'income', 'job']);
    }
  );
});
