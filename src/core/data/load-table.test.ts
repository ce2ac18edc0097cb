import { describe, expect, it } from 'vitest';
import { bankSchema } from './bank-schema';
import { chooseTarget, readTable, type TableDraft } from './load-table';
import { acceptedFlags, findColumn, type Condition, type Table } from './table';
import { bankCells, bankCsv, bankHeader, csvText } from './testing/bank-csv';
import { hasSharedData, needsSharedData, readSharedText } from './testing/shared-data';
import { thrownError } from './testing/thrown-error';

function tableOf(text: string, file = 'a.csv'): Table {
  const outcome = readTable(file, text);
  if (outcome.kind !== 'table') throw new Error('The file waits for its target.');
  return outcome.table;
}

function draftOf(text: string, file = 'a.csv') {
  const outcome = readTable(file, text);
  if (outcome.kind !== 'needs-target') throw new Error('The file is a table already.');
  return outcome;
}

const failure = (text: string) => thrownError(() => readTable('a.csv', text));
const setCell = (row: number, column: string, cell: string) => (rows: string[][]) => {
  rows[row]![bankHeader.indexOf(column)] = cell;
};

describe('readTable on the bank’s file', () => {
  const plain = tableOf(bankCsv());

  it('makes a table', () => {
    expect(plain).toMatchObject({
      name: 'a.csv',
      synthetic: false,
      rowCount: 40,
      target: bankSchema.target
    });
    expect(acceptedFlags(plain).reduce((sum, flag) => sum + flag, 0)).toBe(8);
  });

  it('reads the same from CRLF, quotes, tabs and semicolons', () => {
    const quoted = bankCells().map((row) => row.map((cell) => `"${cell}"`));
    const copies = [
      csvText(bankHeader, bankCells(), ',', '\r\n'),
      csvText(bankHeader, quoted),
      csvText(bankHeader, bankCells(), '\t'),
      csvText(bankHeader, quoted, ';', '\r\n'),
      `${bankCsv()}\n\n,,,,,,,,,,,,,\n`
    ];
    for (const copy of copies) expect(tableOf(copy)).toEqual(plain);
  });

  it('has the same fingerprint for other spellings, and another for another value', () => {
    const spelled = bankCsv()
      .replace('ZIP Code', 'ZIPCode')
      .replace('Personal Loan', 'Personal_Loan');
    expect(tableOf(spelled).fingerprint).toBe(plain.fingerprint);
    expect(tableOf(bankCsv(setCell(3, 'Age', '99'))).fingerprint).not.toBe(plain.fingerprint);
  });

  it('takes missing values outside the target', () => {
    const table = tableOf(bankCsv(setCell(2, 'Income', 'N/A')));
    expect(findColumn(table, 'Income')!.values[2]).toBeNaN();
  });

  it.each([
    ['Income', 'abc', 'found "abc", but a number is expected'],
    ['Age', '4O', 'found "4O"'],
    ['ZIP Code', 'Pasadena', 'found "Pasadena"'],
    [
      'Education',
      '4',
      'found "4", but 1 (Undergraduate), 2 (Graduate) or 3 (Advanced) is expected'
    ],
    ['Family', '0', 'found "0", but a whole number from 1 to 10 is expected'],
    ['Online', '2', 'found "2", but 0 (No) or 1 (Yes) is expected'],
    ['Personal Loan', 'maybe', 'found "maybe"']
  ])('refuses in %s the cell %s', (column, cell, message) => {
    const error = failure(bankCsv(setCell(11, column, cell)));
    expect(error.code).toBe('bad-cell');
    expect(error.message).toContain(`a.csv, line 13, column ${column}: ${message}`);
    expect(error.subject).toEqual({ file: 'a.csv', column, line: 13, row: 12 });
  });

  it('refuses a missing answer, with the line of the first and their number', () => {
    const change = (rows: string[][]) => {
      setCell(5, 'Personal Loan', '')(rows);
      setCell(9, 'Personal Loan', 'NA')(rows);
    };
    const error = failure(bankCsv(change));
    expect(error.code).toBe('missing-target');
    expect(error.message).toContain('line 7, column Personal Loan');
    expect(error.message).toContain('2 customers');
    expect(error.subject).toMatchObject({ line: 7, row: 6, column: 'Personal Loan' });
  });

  it.each(['0', '1'])('refuses a file in which every answer is %s', (answer) => {
    const error = failure(
      bankCsv((rows) => rows.forEach((_, row) => setCell(row, 'Personal Loan', answer)(rows)))
    );
    expect(error.code).toBe('one-class');
    expect(error.message).toContain(
      `all 40 customers have the same answer, ${['No', 'Yes'][Number(answer)]}`
    );
  });

  it('refuses fewer than twenty customers', () => {
    expect(failure(bankCsv(undefined, 19)).code).toBe('too-few-rows');
    expect(tableOf(bankCsv(undefined, 20)).rowCount).toBe(20);
  });

  it('passes on what the parser refuses', () => {
    expect(failure(bankHeader.join()).code).toBe('header-only');
    expect(failure('<html></html>').code).toBe('not-a-table');
    expect(failure(bankCsv().replace(/\n4,/, '\n4,4,')).code).toBe('ragged-row');
    expect(failure(bankCsv().replace('Age', 'ID')).code).toBe('duplicate-column');
  });
});

describe('readTable on other files', () => {
  const header = ['duration', 'contact', 'job', 'subscribed'];
  const rows = Array.from({ length: 60 }, (_, i) => [
    String((i * 37) % 101),
    i % 2 ? 'phone' : 'mail',
    ['clerk', 'chef', 'pilot'][i % 3]!,
    i % 6 === 0 ? 'yes' : 'no'
  ]);
  const outcome = draftOf(csvText(header, rows));

  it('asks for the target: likely columns first, frequent values first', () => {
    expect(outcome.columns).toEqual(header);
    expect(outcome.candidates).toEqual([
      {
        column: 'subscribed',
        values: [
          { text: 'no', count: 50 },
          { text: 'yes', count: 10 }
        ]
      },
      {
        column: 'contact',
        values: [
          { text: 'mail', count: 30 },
          { text: 'phone', count: 30 }
        ]
      },
      {
        column: 'job',
        values: ['chef', 'clerk', 'pilot'].map((text) => ({ text, count: 20 }))
      }
    ]);
  });

  it('makes a table once the target is chosen', () => {
    const table = chooseTarget(outcome.draft, { column: 'subscribed', accepted: 'yes' });
    expect(table.target).toEqual({ column: 'subscribed', acceptedValue: 1 });
    expect(findColumn(table, 'subscribed')!.schema).toMatchObject({ role: 'target', kind: 'flag' });
    expect(acceptedFlags(table).reduce((sum, flag) => sum + flag, 0)).toBe(10);
    expect(table.plan).toEqual({
      charts: [
        { kind: 'counts', name: 'subscribed', column: 'subscribed' },
        { kind: 'counts', name: 'contact', column: 'contact' },
        { kind: 'counts', name: 'job', column: 'job' },
        { kind: 'histogram', name: 'duration_all', column: 'duration', binWidth: null },
        {
          kind: 'histogram-by-target',
          acceptedName: 'duration_accepted',
          declinedName: 'duration_declined',
          column: 'duration',
          binWidth: null
        },
        { kind: 'correlation', name: 'correlation' }
      ],
      segments: []
    });
  });

  it('leaves the draft as it was, so that another target can be chosen', () => {
    const first = chooseTarget(outcome.draft, { column: 'subscribed', accepted: 'yes' });
    const second = chooseTarget(outcome.draft, { column: 'job', accepted: 'pilot' });
    expect(findColumn(second, 'subscribed')!.schema.role).toBe('input');
    expect(second.fingerprint).not.toBe(first.fingerprint);
    expect(acceptedFlags(second).reduce((sum, flag) => sum + flag, 0)).toBe(20);
  });

  it('refuses a column or a value that is not there', () => {
    const choose = (column: string, accepted: string) =>
      thrownError(() => chooseTarget(outcome.draft, { column, accepted }));
    expect(choose('y', 'yes').code).toBe('no-target');
    expect(choose('y', 'yes').message).toContain('duration, contact, job, subscribed');
    expect(choose('subscribed', 'oui').message).toContain('Its values are no, yes');
  });

  it('refuses a file without any column that could be the answer', () => {
    const measures = rows.map((row, i) => [row[0]!, String(i * 1.5)]);
    const error = failure(csvText(['a', 'b'], measures));
    expect(error.code).toBe('no-target');
    expect(error.subject.columns).toEqual(['a', 'b']);
  });

  it('refuses missing answers, one answer, and nothing to learn from', () => {
    const choose = (draft: TableDraft, column: string, accepted: string) =>
      thrownError(() => chooseTarget(draft, { column, accepted })).code;
    const gaps = draftOf(
      csvText(
        header,
        rows.map((row, i) => (i === 3 ? row.with(3, '?') : row))
      )
    );
    expect(choose(gaps.draft, 'subscribed', 'yes')).toBe('missing-target');
    const same = draftOf(
      csvText(
        header,
        rows.map((row) => row.with(3, 'no'))
      )
    );
    expect(choose(same.draft, 'subscribed', 'no')).toBe('one-class');
    const bare = draftOf(
      csvText(
        ['name', 'y'],
        rows.map((row, i) => [`n${i}`, row[3]!])
      )
    );
    expect(choose(bare.draft, 'y', 'yes')).toBe('no-inputs');
  });
});

describe.skipIf(!hasSharedData)(`readTable ${needsSharedData}`, () => {
  const golden = hasSharedData
    ? (JSON.parse(readSharedText('golden.json')) as {
        columns: string[];
        nulls: Record<string, number>;
        data_quality: { distinct: Record<string, number> };
      })
    : null;
  const bank = hasSharedData
    ? tableOf(readSharedText('universal_bank.csv'), 'universal_bank.csv')
    : null;

  it('reads the bank’s columns, missing and distinct values', () => {
    expect(bank!.columns.map(({ schema }) => schema.name)).toEqual(golden!.columns);
    for (const { schema, values } of bank!.columns) {
      expect(values.filter(Number.isNaN).length).toBe(golden!.nulls[schema.name]);
      expect(new Set(values).size).toBe(golden!.data_quality.distinct[schema.name]);
    }
    expect(bank!.rowCount).toBe(5000);
  });

  it('cuts the customers into the groups that the answer follows', () => {
    const accepted = acceptedFlags(bank!);
    const holds = (row: number) => (condition: Condition) => {
      const value = findColumn(bank!, condition.column)!.values[row]!;
      return value >= (condition.atLeast ?? -Infinity) && value < (condition.below ?? Infinity);
    };
    const found = bank!.plan.segments.map((segment) => {
      const rows = [...accepted.keys()].filter((row) => {
        const any = segment.any?.some(holds(row)) ?? true;
        return segment.all.every(holds(row)) && any !== (segment.exceptAny ?? false);
      });
      return [rows.filter((row) => accepted[row] === 1).length, rows.length];
    });
    expect(found).toEqual([
      [381, 381],
      [0, 541],
      [80, 314],
      [19, 80],
      [0, 1461],
      [0, 2172]
    ]);
  });

  it('reads another bank’s campaign once told that y is the answer', () => {
    const { draft, candidates } = draftOf(
      readSharedText('bank-additional.csv'),
      'bank-additional.csv'
    );
    expect(candidates[0]).toEqual({
      column: 'y',
      values: [
        { text: 'no', count: 3668 },
        { text: 'yes', count: 451 }
      ]
    });
    const table = chooseTarget(draft, { column: 'y', accepted: 'yes' });
    expect(acceptedFlags(table).reduce((sum, flag) => sum + flag, 0)).toBe(451);
    expect(findColumn(table, 'emp.var.rate')!.values[0]).toBe(-1.8);
    expect(findColumn(table, 'job')!.dictionary).toHaveLength(12);
  });

  it('reads a credit file once told that class is the answer', () => {
    const { draft, candidates } = draftOf(readSharedText('credit-g.csv'), 'credit-g.csv');
    expect(candidates[0]?.column).toBe('class');
    const table = chooseTarget(draft, { column: 'class', accepted: 'good' });
    expect(acceptedFlags(table).reduce((sum, flag) => sum + flag, 0)).toBe(700);
    expect(findColumn(table, 'checking_status')!.dictionary).toEqual([
      '0<=X<200',
      '<0',
      '>=200',
      'no checking'
    ]);
  });
});
