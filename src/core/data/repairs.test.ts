import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from './load-table';
import { applyRepairs, proposeRepairs } from './repairs';
import { findColumn, type Table } from './table';
import { bankCsv } from './testing/bank-csv';
import { hasSharedData, needsSharedData, readSharedText } from './testing/shared-data';
import { thrownError } from './testing/thrown-error';

function tableOf(text: string): Table {
  const outcome = readTable('a.csv', text);
  if (outcome.kind !== 'table') throw new Error('The file waits for its target.');
  return outcome.table;
}

const faulty = tableOf(
  bankCsv((rows) => {
    rows[3]!.splice(1, 2, '24', '-1');
    rows[8]!.splice(1, 2, '23', '-3');
    rows[5]![4] = '9307';
  })
);

describe('proposeRepairs', () => {
  it('finds nothing in a clean file', () => {
    expect(proposeRepairs(tableOf(bankCsv()))).toEqual([]);
  });

  it('describes each fault with counts and ranges from the data', () => {
    expect(proposeRepairs(faulty)).toEqual([
      {
        id: 'negative:Experience',
        column: 'Experience',
        finding:
          '2 customers have a negative number of years of experience (−3 to −1), all aged 23 to 24.',
        action: 'Set them to 0 years.',
        count: 2,
        exampleRows: [3, 8]
      },
      {
        id: 'malformed-code:ZIP Code',
        column: 'ZIP Code',
        finding: '1 customer has a ZIP code without 5 digits (9307).',
        action: 'Mark it as missing: a lost digit cannot be known.',
        count: 1,
        exampleRows: [5]
      }
    ]);
  });

  it('leaves out the context where its column is missing or unknown', () => {
    const { columns } = faulty;
    const without = { ...faulty, columns: columns.filter(({ schema }) => schema.name !== 'Age') };
    expect(proposeRepairs(without)[0]?.finding).toBe(
      '2 customers have a negative number of years of experience (−3 to −1).'
    );
  });

  it('judges ZIP codes that were kept as texts by their digits', () => {
    const table = tableOf(
      bankCsv((rows) => {
        rows[0]![4] = '02134';
        rows[1]![4] = '91107-1234';
        rows[2]![4] = '9307';
      })
    );
    expect(proposeRepairs(table)[0]).toMatchObject({ count: 1, exampleRows: [2] });
  });
});

describe('applyRepairs', () => {
  const ids = proposeRepairs(faulty).map(({ id }) => id);

  it('returns a new table, shares what it leaves alone and keeps the old as it was', () => {
    const repaired = applyRepairs(faulty, ['negative:Experience']);
    expect(findColumn(repaired, 'Experience')!.values[3]).toBe(0);
    expect(findColumn(faulty, 'Experience')!.values[3]).toBe(-1);
    expect(findColumn(repaired, 'ZIP Code')).toBe(findColumn(faulty, 'ZIP Code'));
    expect(repaired.fingerprint).toBe(faulty.fingerprint);
    expect(proposeRepairs(repaired).map(({ id }) => id)).toEqual(['malformed-code:ZIP Code']);
  });

  it('marks malformed codes as missing', () => {
    const repaired = applyRepairs(faulty, ['malformed-code:ZIP Code']);
    expect(findColumn(repaired, 'ZIP Code')!.values[5]).toBeNaN();
  });

  it('gives the same for any order, and again', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), (chosen) => {
        const once = applyRepairs(faulty, chosen);
        expect(applyRepairs(faulty, chosen.toReversed())).toEqual(once);
        expect(applyRepairs(once, chosen)).toEqual(once);
      }),
      { seed: 1 }
    );
    expect(applyRepairs(faulty, [])).toEqual(faulty);
  });

  it('refuses an unknown repair', () => {
    const error = thrownError(() => applyRepairs(faulty, ['negative:Age']));
    expect(error.code).toBe('bad-setting');
    expect(error.message).toContain('"negative:Age"');
  });
});

describe.skipIf(!hasSharedData)(`proposeRepairs ${needsSharedData}`, () => {
  it('finds the faults of the bank’s file', () => {
    const proposals = proposeRepairs(tableOf(readSharedText('universal_bank.csv')));
    expect(proposals.map(({ finding }) => finding)).toEqual([
      '52 customers have a negative number of years of experience (−3 to −1), all aged 23 to 29.',
      '1 customer has a ZIP code without 5 digits (9307).'
    ]);
    expect(proposals.map(({ count }) => count)).toEqual([52, 1]);
    expect(proposals[1]?.exampleRows).toEqual([384]);
  });
});
