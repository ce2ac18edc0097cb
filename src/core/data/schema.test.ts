import { describe, expect, it } from 'vitest';
import { bankSchema } from './bank-schema';
import { parseRows } from './parse-rows';
import { inferSchema } from './schema';
import { showValue, type Column } from './table';
import { bankCells, bankHeader, csvText } from './testing/bank-csv';
import { thrownError } from './testing/thrown-error';

const infer = (header: readonly string[], rows: readonly (readonly string[])[], separator = ',') =>
  inferSchema(parseRows(csvText(header, rows, separator), 'a.csv'));

/** One generic column under test, beside one that makes the file a table. */
function inferOne(name: string, cells: readonly string[]): Column {
  return infer(
    [name, 'other'],
    cells.map((cell, i) => [cell, String((i * i) % 11) + '.5'])
  ).columns[0]!;
}

const cycle = (values: readonly string[], count: number) =>
  Array.from({ length: count }, (_, i) => values[i % values.length]!);

describe('inferSchema on the bank’s file', () => {
  const plain = infer(bankHeader, bankCells());

  it('knows every column by its canonical name', () => {
    expect(plain.columns.map(({ schema }) => schema.name)).toEqual(
      bankSchema.columns.map(({ schema }) => schema.name)
    );
    expect(plain.answer?.target).toEqual({ column: 'Personal Loan', acceptedValue: 1 });
    expect(plain.answer?.plan).toEqual(bankSchema.plan);
  });

  it('takes other spellings, orders and separators', () => {
    const respelled = bankHeader.map((name) => name.toUpperCase().replace(/ /g, '_')).reverse();
    const reversed = bankCells().map((row) => row.toReversed());
    const { columns, answer } = infer(respelled, reversed, '\t');
    expect(columns.map(({ schema }) => schema.name)).toEqual(bankHeader.toReversed());
    expect(columns.map(({ schema }) => schema.sourceName)).toEqual(respelled);
    expect(columns.map(({ values }) => values).reverse()).toEqual(
      plain.columns.map(({ values }) => values)
    );
    expect(answer?.plan).toEqual(bankSchema.plan);
  });

  it('reads 1/60 as 1.60, and 1,60 where ; separates', () => {
    const spending = bankHeader.indexOf('CCAvg');
    const written = (mark: string) =>
      bankCells().map((row) =>
        row.map((cell, i) => (i === spending ? cell.replace('.', mark) : cell))
      );
    const expected = plain.columns[spending]!.values;
    expect(infer(bankHeader, written('/')).columns[spending]!.values).toEqual(expected);
    expect(infer(bankHeader, written(','), ';').columns[spending]!.values).toEqual(expected);
    expect(infer(bankHeader, written('/'), ';').columns[spending]!.values).toEqual(expected);
  });

  it('reads coded values that are written as words', () => {
    const education = bankHeader.indexOf('Education');
    const loan = bankHeader.indexOf('Personal Loan');
    const words = bankCells().map((row) =>
      row.map((cell, i) => {
        if (i === education) return ['', 'Undergraduate', 'graduate', 'ADVANCED'][Number(cell)]!;
        return i === loan ? ['No', 'Yes'][Number(cell)]! : cell;
      })
    );
    const { columns } = infer(bankHeader, words);
    expect(columns[education]!.values).toEqual(plain.columns[education]!.values);
    expect(columns[loan]!.values).toEqual(plain.columns[loan]!.values);
    expect(showValue(columns[education]!, 2)).toBe('Graduate');
    expect(showValue(columns[bankHeader.indexOf('Family')]!, 1)).toBe('1 person');
  });

  it('keeps ZIP codes as texts where numbers would lose digits, and other customer numbers too', () => {
    const zip = bankHeader.indexOf('ZIP Code');
    const rows = bankCells().map((row, i) =>
      row.with(zip, i === 0 ? '02134' : row[zip]!).with(0, `C-${i}`)
    );
    const { columns } = infer(bankHeader, rows);
    expect(columns[zip]!.dictionary?.[columns[zip]!.values[0]!]).toBe('02134');
    expect(columns[0]!.dictionary).toHaveLength(rows.length);
    expect(plain.columns[zip]!.dictionary).toBeNull();
  });

  it('infers unknown columns, and leaves out charts of columns that are missing', () => {
    const header = [
      ...bankHeader.filter((name) => name !== 'CCAvg' && name !== 'Online'),
      'Branch'
    ];
    const drop = ['CCAvg', 'Online'].map((name) => bankHeader.indexOf(name));
    const rows = bankCells().map((row, i) => [
      ...row.filter((_, column) => !drop.includes(column)),
      ['North', 'South', 'West'][i % 3]!
    ]);
    const { columns, answer } = infer(header, rows);
    expect(columns.at(-1)?.schema).toMatchObject({
      name: 'Branch',
      kind: 'category',
      role: 'input'
    });
    const drawn = answer!.plan.charts.map((chart) =>
      'column' in chart ? chart.column : chart.kind
    );
    expect(drawn).toEqual([
      'Personal Loan',
      'Education',
      'Age',
      'CreditCard',
      'Income',
      'Income',
      'correlation'
    ]);
    expect(answer!.plan.segments.map((segment) => segment.label)).toHaveLength(3);
  });

  it('is another file without the target, or with fewer than six known inputs', () => {
    const renamed = bankHeader.map((name) => (name === 'Personal Loan' ? 'Bought' : name));
    expect(infer(renamed, bankCells()).answer).toBeNull();
    const kept = ['Age', 'Income', 'Family', 'CCAvg', 'Online', 'Personal Loan'];
    const places = kept.map((name) => bankHeader.indexOf(name));
    const few = bankCells().map((row) => places.map((place) => row[place]!));
    expect(infer(kept, few).answer).toBeNull();
  });

  it('refuses two spellings of one column', () => {
    const rows = bankCells().map((row) => [...row, row[4]!]);
    const error = thrownError(() => infer([...bankHeader, 'zipcode'], rows));
    expect(error.code).toBe('duplicate-column');
    expect(error.message).toContain('"ZIP Code" and "zipcode"');
  });
});

describe('inferSchema on other files', () => {
  it.each([
    ['yes/no', ['no', 'yes'], { no: 'No', yes: 'Yes' }],
    ['TRUE/FALSE', ['TRUE', 'FALSE'], { FALSE: 'No', TRUE: 'Yes' }],
    ['0/1', ['0', '1'], { '0': 'No', '1': 'Yes' }],
    ['two words', ['good', 'bad'], {}],
    ['two numbers', ['1', '2'], {}]
  ])('makes a flag of %s', (_, words, valueLabels) => {
    const { schema } = inferOne('answered', cycle(words, 30));
    expect(schema).toMatchObject({ kind: 'flag', role: 'input', valueLabels });
  });

  it('skips every missing marker, and codes texts ascending', () => {
    const cells = cycle(['b', ' a ', '?', 'NA', '', 'N/A', 'null', 'nan', 'c'], 90);
    const { schema, values, dictionary } = inferOne('grade', cells);
    expect(schema.kind).toBe('category');
    expect(dictionary).toEqual(['a', 'b', 'c']);
    expect([...values.slice(0, 9)]).toEqual([1, 0, NaN, NaN, NaN, NaN, NaN, NaN, 2]);
  });

  it('takes few whole numbers for a category, many or broken ones for a measure', () => {
    expect(inferOne('rate', cycle(['1', '2', '3', '4'], 80)).schema.kind).toBe('category');
    expect(inferOne('rate', cycle(['1', '2', '3', '4'], 24)).schema.kind).toBe('number');
    expect(inferOne('rate', cycle(['1.5', '2', '3'], 80)).schema.kind).toBe('number');
    expect(inferOne('age', cycle([...Array(40).keys()].map(String), 80)).schema.kind).toBe(
      'number'
    );
  });

  it.each([
    ['customer_id', (i: number) => String((i * 37) % 101)],
    ['clientID', (i: number) => String((i * 37) % 101)],
    ['row', (i: number) => String(i + 7)],
    ['name', (i: number) => `n${i}`]
  ])('finds the identifier %s', (name, cell) => {
    expect(
      inferOne(
        name,
        Array.from({ length: 60 }, (_, i) => cell(i))
      ).schema.role
    ).toBe('identifier');
  });

  it('does not take a measure for an identifier', () => {
    const measured = Array.from({ length: 60 }, (_, i) => String((i * 37) % 101));
    expect(inferOne('balance', measured).schema).toMatchObject({ kind: 'number', role: 'input' });
  });

  it('ignores what cannot be learnt from: one value, nothing, or texts of too many kinds', () => {
    expect(inferOne('x', cycle(['5'], 30)).schema.role).toBe('ignored');
    expect(inferOne('x', cycle(['', 'NA'], 30)).schema.role).toBe('ignored');
    const names = Array.from({ length: 120 }, (_, i) => `n${i % 60}`);
    expect(inferOne('x', names).schema.role).toBe('ignored');
    expect(
      inferOne(
        'x',
        names.map((name) => name.slice(0, 2))
      ).schema.role
    ).toBe('input');
  });

  it('keeps codes with leading zeros as texts', () => {
    const { dictionary } = inferOne('branch', cycle(['007', '012', '100'], 60));
    expect(dictionary).toEqual(['007', '012', '100']);
  });

  it('reads labels from names', () => {
    expect(inferOne('credit_amount', cycle(['1', '2.5', '9'], 30)).schema.label).toBe(
      'Credit amount'
    );
  });

  it('refuses a stray text among numbers, but not a column of both', () => {
    const numbers = Array.from({ length: 100 }, (_, i) => String((i * 37) % 101));
    const error = thrownError(() => inferOne('balance', numbers.with(50, 'n.a. (see note)')));
    expect(error.code).toBe('bad-cell');
    expect(error.message).toContain(
      'a.csv, line 52, column balance: found "n.a. (see note)", but a number'
    );
    expect(error.subject).toEqual({ file: 'a.csv', column: 'balance', line: 52, row: 51 });
    const mixed = numbers.map((cell, i) => (i % 20 === 0 ? 'none' : cell));
    expect(inferOne('balance', mixed).dictionary).not.toBeNull();
    expect(inferOne('balance', [...numbers.slice(0, 20), 'x']).dictionary).not.toBeNull();
  });
});
