import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../format';
import type { Prose } from '../prose';
import { findFindings } from './find-findings';
import type { AnalysisPlan, Table } from './table';
import { bankSchema } from './bank-schema';
import { generateCustomers } from './synthetic/generate-customers';
import { readBankTable } from './testing/bank-table';
import { makeColumn, makeTable } from './testing/make-table';
import { hasSharedData, needsSharedData } from './testing/shared-data';

const toText = (prose: Prose): string =>
  prose
    .map((part) => (typeof part === 'string' ? part : formatNumber(part.value, part.format)))
    .join('');

const sentences = (table: Table): Record<string, string> =>
  Object.fromEntries(findFindings(table).map(({ id, prose }) => [id, toText(prose)]));

const flag = { kind: 'flag', role: 'input' } as const;
const answer = (values: ArrayLike<number>) =>
  makeColumn('answer', values, { kind: 'flag', role: 'target' });
const repeat = (times: number, ...values: number[]): number[] =>
  values.flatMap((value) => new Array<number>(times).fill(value));

describe('findFindings', () => {
  it('says how far the strongest number goes', () => {
    const income = makeColumn('Income', repeat(50, 1, 2, 3, 4), { label: 'Income' });
    const found = sentences(makeTable([income, answer(repeat(50, 0, 0, 0, 1))]));
    expect(found).toMatchObject({
      'acceptance-share': '50 of the 200 customers accepted: 25.0%, one in 4.'
    });
    const spread = makeColumn('Income', repeat(25, 1, 2, 3, 4, 5, 6, 7, 8), { label: 'Income' });
    expect(sentences(makeTable([spread, answer(repeat(50, 0, 0, 0, 1))]))).toMatchObject({
      'widest-gap':
        'The two groups differ most in income: on average 7.50 among those who accepted, 3.50 among those who declined. Nobody with income below 7 accepted: these 150 customers (75.0%) need no call.'
    });
  });

  it('turns the sentence where acceptors have less', () => {
    const age = makeColumn('Age', repeat(25, 8, 7, 6, 5, 4, 3, 2, 1), { label: 'Age' });
    expect(sentences(makeTable([age, answer(repeat(50, 0, 0, 0, 1))]))['widest-gap']).toContain(
      'Nobody with age above 2 accepted'
    );
  });

  it('names text levels and the best and worst of them', () => {
    const job = makeColumn('job', repeat(50, 0, 1), { kind: 'category', label: 'Job' }, [
      'clerk',
      'none'
    ]);
    expect(
      sentences(makeTable([job, answer([...repeat(25, 1, 0), ...repeat(50, 0)])]))
    ).toMatchObject({
      'widest-category':
        'Of the categories, job matters most: acceptance runs from 0.0% for “none” to 50.0% for “clerk”.'
    });
  });

  it('counts each segment in its own grammar', () => {
    const plan: AnalysisPlan = {
      charts: [],
      segments: [
        { label: 'under 2', all: [{ column: 'x', below: 2 }] },
        { label: 'of 2 to 4, say', all: [{ column: 'x', atLeast: 2, below: 4 }] },
        { label: 'of 4 or more', all: [{ column: 'x', atLeast: 4 }] },
        { label: 'of 9 or more', all: [{ column: 'x', atLeast: 9 }] },
        {
          label: 'not of 1 or 5',
          all: [],
          any: [
            { column: 'x', below: 2 },
            { column: 'x', atLeast: 5 }
          ],
          exceptAny: true
        },
        { label: 'elsewhere', all: [{ column: 'gone', atLeast: 1 }] }
      ]
    };
    const x = makeColumn('x', [1, 2, 3, 4, 5, NaN]);
    expect(sentences(makeTable([x, answer([0, 1, 1, 0, 0, 1])], plan))).toMatchObject({
      'segment-1': 'All 2 customers of 2 to 4, say, accepted.',
      'segment-2': 'Of the 3 customers not of 1 or 5, 2 accepted (66.7%).',
      'segment-3': 'Nobody accepted among the 1 customer under 2, or the 2 of 4 or more.'
    });
  });

  it('tells twins, flags and gaps in the data', () => {
    const a = makeColumn('A', repeat(50, 1, 2, 3, 4), { label: 'Tall things' });
    const b = makeColumn('B', repeat(50, -1, -2, -3, -4), { label: 'Small things' });
    const cd = makeColumn('C', [...repeat(100, 0), ...repeat(50, NaN, 1)], {
      ...flag,
      label: 'CD account'
    });
    const found = sentences(makeTable([a, b, cd, answer([...repeat(190, 0), ...repeat(10, 1)])]));
    expect(found).toMatchObject({
      'twin-columns':
        'Tall things and small things say nearly the same thing (correlation −1.000): who knows one knows the other.',
      'strongest-flag':
        'Of the 50 customers whose CD account is marked yes, 20.0% accepted, against 0.0% of the others.',
      'missing-values': '50 values are missing, under CD account alone.'
    });
  });

  it('keeps silent where there is nothing to say', () => {
    const found = sentences(makeTable([makeColumn('x', [5, 5, 5]), answer([1, 0, 0])]));
    expect(Object.keys(found)).toEqual(['acceptance-share', 'missing-values', 'uncertainty']);
    expect(found.uncertainty).toBe(
      'Only 1 customer accepted: too few to tell a pattern from chance.'
    );
  });

  it('writes whole sentences with finite numbers for any file', () => {
    const row = fc.tuple(
      fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: NaN, freq: 3 }),
      fc.option(fc.constantFrom(0, 0, 0, 7), { nil: NaN }),
      fc.option(fc.nat(3), { nil: NaN }),
      fc.constantFrom(0, 1),
      fc.constantFrom(0, 1)
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 300 }), (rows) => {
        const values = (i: number): number[] => rows.map((r) => r[i]!);
        const table = makeTable([
          makeColumn('income', values(0), { label: 'Income' }),
          makeColumn('Debt', values(1), { label: 'Debt' }),
          makeColumn('Job', values(2), { kind: 'category', label: 'Job' }, ['a', 'b', 'c', 'd']),
          makeColumn('Phone', values(3), { ...flag, label: 'Phone' }),
          answer(values(4))
        ]);
        for (const { prose } of findFindings(table)) {
          const text = toText(prose);
          expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
          expect(text).not.toMatch(/NaN|Infinity|undefined|null|–| {2}|\.\./);
          for (const part of prose) {
            if (typeof part !== 'string') expect(Number.isFinite(part.value)).toBe(true);
          }
        }
      }),
      { seed: 1, numRuns: 200 }
    );
  });
});

describe('findFindings of the synthetic bank', () => {
  it('has 8 to 12, each once', () => {
    const ids = findFindings(generateCustomers(5000, 227)).map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(8);
    expect(ids.length).toBeLessThanOrEqual(12);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.skipIf(!hasSharedData)(`findFindings, ${needsSharedData}`, () => {
  it('knows what is true of the reference customers', () => {
    const table = readBankTable();
    const columns = table.columns.map((column) => ({
      ...column,
      schema: {
        ...bankSchema.columns.find(({ schema }) => schema.name === column.schema.name)!.schema,
        sourceName: column.schema.name
      }
    }));
    expect(Object.values(sentences({ ...table, columns, plan: bankSchema.plan }))).toEqual([
      '480 of the 5,000 customers accepted: 9.6%, about one in 10.',
      'The two groups differ most in income: on average $144.7k among those who accepted, $66.2k among those who declined. Nobody with income below $60k accepted: these 2,280 customers (45.6%) need no call.',
      'All 381 customers earning at least $118k with a further degree or a family of 3 or more accepted.',
      'Of the 314 customers earning $58k to $118k and spending at least $3k a month on cards, 80 accepted (25.5%).',
      'Of the 80 customers earning $108k to $118k and spending less on cards, with a further degree or a family of 3 or more, 19 accepted (23.8%).',
      'Nobody accepted among the 541 customers earning at least $118k with neither a further degree nor a family of 3 or more, the 1,461 earning $58k to $108k and spending less than $3k a month on cards, or the 2,172 earning less than $58k.',
      'Of the categories, education matters most: acceptance runs from 4.4% for Undergraduate to 13.7% for Advanced.',
      'Of the 302 customers whose CD account is marked yes, 46.4% accepted, against 7.2% of the others.',
      'On their own, age, experience, securities account, online banking and credit card hardly tell the two groups apart. Average age, for instance, is 45.1 years among those who accepted and 45.4 years among the others.',
      'Age and experience say nearly the same thing (correlation 0.994): who knows one knows the other.',
      'Mortgage is zero for 69.2% of customers; the median of the other 1,538 is $153k.',
      'All of this rests on 480 who accepted. Among another 5,000 customers just like these, chance alone could make it anything from 439 to 521.'
    ]);
  });
});
