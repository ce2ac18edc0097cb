import { describe, expect, it } from 'vitest';
import { recommendedPreparation, referencePreparation } from '../model/recipes';
import { readBankTable } from '../data/testing/bank-table';
import { makeTable } from '../data/testing/make-table';
import { hasSharedData, needsSharedData } from '../data/testing/shared-data';
import { prepare } from './prepare';
import type { PreparationSettings } from './prepared';
import { codedColumn } from './testing/coded-column';
import { readGoldenPreparation } from './testing/golden-preparation';

const settings: PreparationSettings = {
  splitSeed: 42,
  testShare: 0.1,
  validationShare: 0.1,
  dropped: [],
  ...recommendedPreparation
};
const count = 40;
const range = Array.from({ length: count }, (_, i) => i);
const answers = codedColumn(
  'answer',
  range.map((i) => i % 2),
  'flag',
  'target'
);
const income = codedColumn('Income', range);
const id = codedColumn('ID', range, 'number', 'identifier');
const note = codedColumn('Note', range, 'number', 'ignored');

describe('prepare', () => {
  it('takes input columns only, less those that are dropped', () => {
    const table = makeTable([id, note, income, codedColumn('Age', range), answers]);
    expect(prepare(table, settings).encoder.features).toEqual(['Income', 'Age']);
    const kept = prepare(table, { ...settings, dropped: ['Age', 'Unknown'] });
    expect(kept.inputs.map((schema) => schema.name)).toEqual(['Income']);
  });

  it('lays the rows out in the order of the split, with their answers', () => {
    const { encoder, split, test } = prepare(makeTable([income, answers]), settings);
    expect(test.features).toBe(1);
    split.test.forEach((row, i) => {
      expect(test.y[i]).toBe(row % 2);
      expect(test.x[i]).toBe(Math.fround((row - encoder.mean[0]!) / encoder.scale[0]!));
    });
  });

  it('leaves the inputs in their own units without scaling', () => {
    const table = makeTable([income, answers]);
    const { encoder, split, test } = prepare(table, { ...settings, scaling: 'none' });
    expect([encoder.mean, encoder.scale]).toEqual([[0], [1]]);
    split.test.forEach((row, i) => expect(test.x[i]).toBe(row));
    const { scaling, ...old } = settings;
    expect(scaling).toBe('standard');
    expect(prepare(table, old)).toEqual(prepare(table, settings));
  });

  it('learns nothing from the rows that are held out', () => {
    const table = makeTable([income, codedColumn('Job', range.map(String), 'category'), answers]);
    const before = prepare(table, settings);
    const values = Float64Array.from(income.values);
    for (const row of [...before.split.test, ...before.split.validation]) values[row] = 1e6;
    const after = prepare(makeTable([{ ...income, values }, ...table.columns.slice(1)]), settings);
    expect(after.encoder).toEqual(before.encoder);
    expect(after.train).toEqual(before.train);
    expect(before.encoder.features).toHaveLength(1 + before.split.train.length - 1);
  });

  it('leaves no NaN where values are missing', () => {
    const gaps = codedColumn(
      'Gaps',
      range.map((i) => (i % 3 === 0 ? NaN : i))
    );
    const { train, validation, test } = prepare(makeTable([gaps, answers]), settings);
    for (const { x } of [train, validation, test]) expect(x.every(Number.isFinite)).toBe(true);
  });

  it('refuses to go without inputs', () => {
    const error = expect.objectContaining({ code: 'no-inputs' });
    const table = makeTable([id, note, income, answers]);
    expect(() => prepare(table, { ...settings, dropped: ['Income'] })).toThrow(error);
    const constant = codedColumn('Country', Array<string>(count).fill('US'), 'category');
    expect(() => prepare(makeTable([constant, answers]), settings)).toThrow(error);
  });

  it('refuses training rows that all gave the same answer', () => {
    for (const answer of [0, 1]) {
      const same = codedColumn('answer', Array<number>(count).fill(answer), 'flag', 'target');
      expect(() => prepare(makeTable([income, same]), settings)).toThrow(
        expect.objectContaining({ code: 'one-class' })
      );
    }
  });
});

describe.skipIf(!hasSharedData)(`prepare, ${needsSharedData}`, () => {
  const expectClose = (found: readonly number[], expected: readonly number[]) => {
    expect(found).toHaveLength(expected.length);
    found.forEach((value, i) => {
      expect(Math.abs(value / expected[i]! - 1)).toBeLessThan(1e-12);
    });
  };

  it('fits the notebook’s scaler on all rows', () => {
    const { features, notebook_fit_on_all } = readGoldenPreparation().scaler;
    const { encoder } = prepare(readBankTable(), { ...settings, ...referencePreparation });
    expect(encoder.features).toEqual(features);
    expectClose(encoder.mean, notebook_fit_on_all.mean);
    expectClose(encoder.scale, notebook_fit_on_all.scale);
  });

  it('fits the scaler on the training rows', () => {
    const { fit_on_train_only } = readGoldenPreparation().scaler;
    const { encoder } = prepare(readBankTable(), {
      ...settings,
      ...referencePreparation,
      scalerRows: 'train'
    });
    expectClose(encoder.mean, fit_on_train_only.mean);
    expectClose(encoder.scale, fit_on_train_only.scale);
  });

  it('has the reference parts, with 54 acceptors to find', () => {
    const { train, validation, test } = prepare(readBankTable(), settings);
    const accepted = (y: Uint8Array) => y.filter((answer) => answer === 1).length;
    expect([train.rows, validation.rows, test.rows]).toEqual([4050, 450, 500]);
    expect([train.y, validation.y, test.y].map(accepted)).toEqual([388, 38, 54]);
  });

  it('makes fourteen inputs for the recommended recipe', () => {
    expect(prepare(readBankTable(), settings).encoder.features).toEqual([
      'Age',
      'Experience',
      'Income',
      'Family = 2',
      'Family = 3',
      'Family = 4',
      'CCAvg',
      'Education = 2',
      'Education = 3',
      'Mortgage',
      'Securities Account',
      'CD Account',
      'Online',
      'CreditCard'
    ]);
  });
});
