import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allPortableCases } from '../testing/all-portable-cases';
import {
  CLOSE,
  booleanAnswers,
  booleanModel,
  customers,
  furthestApart,
  rawCustomers
} from '../testing/portable-cases';
import { writeJavascript } from './write-javascript';

interface WrittenModule {
  readonly columns: readonly (readonly [name: string, kind: string, negativeIsZero: boolean])[];
  readonly probability: (customer: Readonly<Record<string, unknown>>) => number;
}

/** The customers as objects; \`__proto__\` must be a field like any other. */
const records = rawCustomers.map(
  (row) =>
    Object.fromEntries(
      customers.columns.map(({ schema }, i) => [schema.sourceName, row[i]])
    ) as Record<string, unknown>
);

async function load(text: string): Promise<WrittenModule> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'loanbook-js-')), 'model.mjs');
  writeFileSync(file, text);
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as WrittenModule;
}

describe.each(allPortableCases)('$title as JavaScript', ({ model, expected }) => {
  it('says what Loanbook says, a network bit for bit', async () => {
    const { columns, probability } = await load(writeJavascript(model));
    expect(columns.map(([name]) => name)).toEqual(model.columns.map(({ name }) => name));
    const found = records.map(probability);
    if (model.scorer.kind === 'network') expect(found).toEqual([...expected]);
    else expect(furthestApart(found, expected)).toBeLessThan(CLOSE);
  });
});

it('knows true and false as the words of the file', async () => {
  const { probability } = await load(writeJavascript(booleanModel));
  const found = [true, false, null].map((Member) => probability({ Member }));
  expect(furthestApart(found, booleanAnswers)).toBeLessThan(CLOSE);
  expect(probability({ Member: 'Yes' })).toBe(found[0]);
});

it('takes numbers as texts and knows what is missing, and says which column is wrong', async () => {
  const { model } = allPortableCases[0]!;
  const { probability } = await load(writeJavascript(model));
  const whole = records.find((record) => Object.values(record).every((value) => value !== null))!;
  const asTexts = Object.fromEntries(
    Object.entries(whole).map(([name, value]) => [name, ` ${String(value)} `])
  );
  expect(probability(asTexts)).toBe(probability(whole));
  const gaps = Object.fromEntries(Object.keys(whole).map((name) => [name, 'n/a']));
  expect(probability(gaps)).toBe(probability({}));
  const number = model.columns.find(({ kind }) => kind === 'number')!.name;
  expect(() => probability({ [number]: 'much' })).toThrow(`${number} is a number; found "much".`);
});
