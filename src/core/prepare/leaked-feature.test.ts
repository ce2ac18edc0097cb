import { describe, expect, it } from 'vitest';
import { recommendedPreparation } from '../model/recipes';
import { makeTable } from '../data/testing/make-table';
import { codedColumn } from './testing/coded-column';
import { encodeCustomer } from './encode-customer';
import { LEAKED_FEATURE, leakedColumn } from './leaked-feature';
import { prepare } from './prepare';

const accepted = Uint8Array.from({ length: 5000 }, (_, i) => (i % 10 === 0 ? 1 : 0));

describe('leakedColumn', () => {
  it('agrees with the answer nearly always, and every time in the same way', () => {
    const { values } = leakedColumn(accepted);
    const agreement = (answer: number) => {
      const rows = Array.from(values).filter((_, i) => accepted[i] === answer);
      return rows.filter((value) => value === answer).length / rows.length;
    };
    expect(agreement(1)).toBeCloseTo(0.97, 1);
    expect(agreement(0)).toBeGreaterThan(0.99);
    expect(agreement(0)).toBeLessThan(1);
    expect(leakedColumn(accepted).values).toEqual(values);
  });
});

describe('prepare with a leak', () => {
  const settings = {
    splitSeed: 42,
    testShare: 0.1,
    validationShare: 0.1,
    dropped: [],
    ...recommendedPreparation
  };
  const table = makeTable([
    codedColumn(
      'Income',
      Array.from(accepted, (_, i) => i)
    ),
    codedColumn('answer', Array.from(accepted), 'flag', 'target')
  ]);

  it('adds one input at the end, for which no form asks', () => {
    const prepared = prepare(table, { ...settings, leak: true });
    expect(prepared.encoder.features).toEqual(['Income', LEAKED_FEATURE]);
    expect(prepared.inputs.map((schema) => schema.name)).toEqual(['Income']);
    expect(prepared.train.features).toBe(2);
  });

  it('takes a customer who is still to be called as one without the letter', () => {
    const { encoder } = prepare(table, { ...settings, scaling: 'none', leak: true });
    expect(Array.from(encodeCustomer(encoder, { Income: 5 }))).toEqual([5, 0]);
  });

  it('is off unless it is asked for', () => {
    expect(prepare(table, settings)).toEqual(prepare(table, { ...settings, leak: false }));
    expect(prepare(table, settings).encoder.features).toEqual(['Income']);
  });
});
