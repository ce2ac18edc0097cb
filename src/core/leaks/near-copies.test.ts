import { describe, expect, it } from 'vitest';
import { readTable } from '../data/load-table';
import { generateCustomers } from '../data/synthetic/generate-customers';
import { acceptedFlags, type Table } from '../data/table';
import { hasSharedData, needsSharedData, readSharedText } from '../data/testing/shared-data';
import { splitRows } from '../prepare/split';
import { codedColumn } from './coded-column';
import { findNearCopies, proposeNearRule } from './near-copies';
import type { NearRule } from './near-rule';
import { jitteredCustomers } from './testing/jittered-customers';

const settings = { splitSeed: 42, testShare: 0.1, validationShare: 0.1 };

async function nearCopies(table: Table, rule: NearRule | null = null) {
  const columns = table.columns
    .filter(({ schema }) => schema.role === 'input')
    .map((column) => codedColumn(column));
  const accepted = acceptedFlags(table);
  const proposal = await proposeNearRule(columns, accepted, () => Promise.resolve());
  return findNearCopies(columns, accepted, splitRows(table.rowCount, settings), rule, proposal);
}

/** All but the ignored columns. */
const used = (rule: NearRule) =>
  Object.fromEntries(Object.entries(rule).filter(([, { kind }]) => kind !== 'ignored'));

describe('near copies', () => {
  it('are not found among customers who were drawn one by one', async () => {
    const found = await nearCopies(generateCustomers(3000, 5));
    expect(found.found).toBe(false);
    expect(found.groupedBy).toEqual([]);
    const [{ file, chance }] = found.byAnswer;
    expect(file - chance).toBeLessThan(0.15);
  });

  it('are found where everybody was copied, by the columns that were kept', async () => {
    const table = jitteredCustomers(generateCustomers(3000, 5), 300, 9, 2, 1);
    const found = await nearCopies(table);
    expect(found.found).toBe(true);
    const [first] = found.byAnswer;
    expect(first.answer).toBe('declined');
    expect(first.file - first.chance).toBeGreaterThan(0.4);
    // Flags were drawn anew; what was kept as it was is what parts the groups.
    const flags = table.columns.filter(({ schema }) => schema.kind === 'flag');
    for (const { schema } of flags) expect(used(found.rule)).not.toHaveProperty(schema.name);
    expect(found.groupedBy.length).toBeGreaterThan(1);
    expect(found.largestGroup).toBeLessThan(table.rowCount / 10);
  });

  it('are found where only those who accepted were copied', async () => {
    const drawn = generateCustomers(3000, 5);
    const accepted = acceptedFlags(drawn);
    const only = (answer: number, table: Table): Table => {
      const rows = [...accepted.keys()].filter((row) => accepted[row] === answer);
      const columns = table.columns.map((column) => ({
        ...column,
        values: Float64Array.from(rows, (row) => column.values[row]!)
      }));
      return { ...table, columns, rowCount: rows.length };
    };
    const copied = jitteredCustomers(only(1, drawn), 100, 6, 2, 3);
    const others = only(0, drawn);
    const table = {
      ...drawn,
      rowCount: copied.rowCount + others.rowCount,
      columns: drawn.columns.map((column, i) => ({
        ...column,
        values: Float64Array.from([...copied.columns[i]!.values, ...others.columns[i]!.values])
      }))
    };
    const { found, byAnswer } = await nearCopies(table);
    expect(found).toBe(true);
    expect(byAnswer[0].answer).toBe('accepted');
  });

  it('are counted under the rule that is asked for', async () => {
    const table = generateCustomers(500, 1);
    const { rule, groupedBy, groups } = await nearCopies(table, { nowhere: { kind: 'equal' } });
    expect(rule).toEqual({ nowhere: { kind: 'equal' } });
    expect(groupedBy).toEqual([]);
    expect(groups).toBe(1);
  });
});

describe.skipIf(!hasSharedData)(`near copies ${needsSharedData}`, () => {
  it('have the golden figures, under the golden rule, which the search proposes', async () => {
    const read = readTable('universal_bank.csv', readSharedText('universal_bank.csv'));
    if (read.kind !== 'table') throw new Error('The reference file was not recognised.');
    const found = await nearCopies(read.table);
    expect(used(found.rule)).toEqual({
      Age: { kind: 'within', width: 4 },
      Income: { kind: 'within', width: 5 },
      Family: { kind: 'equal' },
      Education: { kind: 'equal' },
      CCAvg: { kind: 'equal' }
    });
    expect(found.sameNews).toEqual([{ column: 'Experience', like: 'Age' }]);
    const [declined, accepted] = found.byAnswer;
    expect(declined.file).toBeCloseTo(0.948, 3);
    expect(declined.test).toBeCloseTo(0.917, 3);
    // One shuffle has a standard deviation of .006.
    expect(Math.abs(declined.chance - 0.337)).toBeLessThan(0.01);
    expect(accepted.file).toBeCloseTo(0.008, 3);
    expect(found.found).toBe(true);
    expect(found.groups).toBe(591);
  });
});
