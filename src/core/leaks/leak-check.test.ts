import { describe, expect, it } from 'vitest';
import { generateCustomers } from '../data/synthetic/generate-customers';
import { LEAKED_FEATURE } from '../prepare/leaked-feature';
import { splitRows } from '../prepare/split';
import { LeakCheck } from './leak-check';

const table = generateCustomers(1500, 3);
const settings = {
  splitSeed: 1,
  testShare: 0.2,
  validationShare: 0.1,
  categories: 'one-hot',
  scalerRows: 'train',
  dropped: []
} as const;
const split = splitRows(table.rowCount, settings);
const check = new LeakCheck(table);
const atOnce = () => Promise.resolve();

describe('LeakCheck', () => {
  it('finds nothing in a clean file', async () => {
    const report = await check.report(split, settings, null, atOnce);
    expect(report.nearCopies.found).toBe(false);
    expect(report.columns.some(({ givesAway }) => givesAway)).toBe(false);
    expect(report.order.some(({ found }) => found)).toBe(false);
    expect(report.scaler).toEqual({ rows: 'train', shift: 0 });
    expect(report.division).toBe('random');
  });

  it('finds an input that knows the answer, and says which inputs are in use', async () => {
    const dropped = [table.columns.find(({ schema }) => schema.role === 'input')!.schema.name];
    const { columns } = await check.report(
      split,
      { ...settings, leak: true, dropped },
      null,
      atOnce
    );
    expect(columns[0]).toMatchObject({ column: LEAKED_FEATURE, givesAway: true, used: true });
    expect(columns.filter(({ used }) => !used).map(({ column }) => column)).toEqual(dropped);
  });

  it('finds a sorted file, and a scaler that has seen the test', async () => {
    const order = Int32Array.from({ length: table.rowCount }, (_, row) => row);
    const income = table.columns.find(
      ({ schema }) => schema.kind === 'number' && schema.role === 'input'
    )!;
    order.sort((a, b) => income.values[a]! - income.values[b]!);
    const sorted = {
      ...table,
      columns: table.columns.map((column) => ({
        ...column,
        values: Float64Array.from(order, (row) => column.values[row]!)
      }))
    };
    const report = await new LeakCheck(sorted).report(
      split,
      { ...settings, scalerRows: 'all' },
      null,
      atOnce
    );
    expect(report.order[0]).toMatchObject({ column: income.schema.name, found: true });
    expect(report.scaler.rows).toBe('all');
    expect(report.scaler.shift).toBeGreaterThan(0);
    expect(report.scaler.shift).toBeLessThan(0.2);
  });
});
