import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMissing } from './is-missing';
import { chooseTarget, readTable } from './load-table';
import type { Table } from './table';
import { bankCsv, bankHeader, csvText } from './testing/bank-csv';
import { makeColumn } from './testing/make-table';
import { hasSharedData, needsSharedData, readSharedText } from './testing/shared-data';
import { toCsv } from './to-csv';

function tableOf(text: string): Table {
  const outcome = readTable('a.csv', text);
  return outcome.kind === 'table'
    ? outcome.table
    : chooseTarget(outcome.draft, { column: 'answer', accepted: 'yes' });
}

describe('toCsv', () => {
  it('writes numbers shortest, texts quoted where needed, missing values empty', () => {
    const columns = [
      makeColumn('amount, $', [1.5, 40, NaN]),
      makeColumn('note', [2, 0, 1], {}, ['a;b', 'plain', 'say "hi"'])
    ];
    expect(toCsv({ columns, rowCount: 3 })).toBe(
      '"amount, $",note\n1.5,"say ""hi"""\n40,"a;b"\n,plain\n'
    );
  });

  it('gives the bank’s table back, whatever the values', () => {
    const cell: Record<string, fc.Arbitrary<number>> = {
      'ZIP Code': fc.integer({ min: 1000, max: 99999 }),
      Family: fc.integer({ min: 1, max: 10 }),
      Education: fc.integer({ min: 1, max: 3 }),
      ...Object.fromEntries(
        ['Securities Account', 'CD Account', 'Online', 'CreditCard'].map((n) => [n, fc.nat(1)])
      )
    };
    const measured = fc.double({ noNaN: true, noDefaultInfinity: true });
    const places = fc.tuple(fc.nat(39), fc.constantFrom(...bankHeader));
    const change = places.chain(([row, column]) =>
      (cell[column] ?? measured).map((value) => ({ row, column, value }))
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const text = bankCsv((rows) => {
          for (const { row, column, value } of changes) {
            if (column === 'Personal Loan') continue;
            // A twentieth of the values is missing.
            rows[row]![bankHeader.indexOf(column)] = row % 20 === 7 ? '' : String(value);
          }
        });
        const table = tableOf(text);
        expect(tableOf(toCsv(table))).toEqual(table);
      }),
      { seed: 1, numRuns: 60 }
    );
  });

  it('gives other tables back, whatever their texts', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'ab;,|\t"\'\n é0') })
      .map((value) => value.trim())
      .filter((value) => !isMissing(value));
    const word = fc.array(text, { minLength: 2, maxLength: 6 });
    const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(word, word, (first, second) => {
        const rows = Array.from({ length: 60 }, (_, i) => [
          quoted(first[i % first.length]!),
          quoted(i % 7 === 0 ? 'NA' : second[i % second.length]!),
          i % 4 ? 'no' : 'yes'
        ]);
        const draft = readTable('a.csv', csvText(['first', '"se;c,ond"', 'answer'], rows));
        fc.pre(draft.kind === 'needs-target');
        const usable = draft.draft.columns.some(
          ({ schema }) => schema.role === 'input' && schema.name !== 'answer'
        );
        fc.pre(usable);
        const table = tableOf(csvText(['first', '"se;c,ond"', 'answer'], rows));
        expect(tableOf(toCsv(table))).toEqual(table);
      }),
      { seed: 1, numRuns: 60 }
    );
  });
});

describe.skipIf(!hasSharedData)(`toCsv ${needsSharedData}`, () => {
  it('gives the bank’s file back', () => {
    const table = tableOf(readSharedText('universal_bank.csv'));
    const text = toCsv(table);
    expect(tableOf(text)).toEqual(table);
    expect(text.startsWith(`${bankHeader.join()}\n1,25,1,49,91107,4,1.6,1,`)).toBe(true);
  });
});
