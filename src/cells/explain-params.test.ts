import { describe, expect, it } from 'vitest';
import { bankSchema } from '../core/data/bank-schema';
import { explainCell } from './explain-cell';
import { changeable } from './explain-params';
import { explainedByDefault } from './explained-by-default';

const schemas = bankSchema.columns
  .map(({ schema }) => ({ ...schema, sourceName: schema.name }))
  .filter(({ role }) => role === 'input');

describe('changeable', () => {
  it('is all that people can change, or what of it was chosen; never their age', () => {
    const usual = changeable(schemas, explainCell.defaults);
    expect(usual).toContain('Income');
    expect(usual).toContain('Education');
    expect(usual).not.toContain('Age');
    expect(usual).not.toContain('Experience');
    const chosen = { ...explainCell.defaults, mayChange: ['Age', 'CCAvg', 'gone'] };
    expect(changeable(schemas, chosen)).toEqual(['CCAvg']);
  });
});

describe('explainedByDefault', () => {
  it('is the first who would be called, or the first of all', () => {
    const test = Uint32Array.of(7, 3, 9);
    expect(explainedByDefault(test, [0.1, 0.6, 0.9], 0.5)).toBe(3);
    expect(explainedByDefault(test, [0.1, 0.2, 0.3], 0.5)).toBe(7);
  });
});
