import { describe, expect, it } from 'vitest';
import { makeColumn, makeTable } from '../data/testing/make-table';
import { thrownError } from '../data/testing/thrown-error';
import { defaultModelSettings } from '../model/classic/fitted-model';
import { modelKinds } from '../model/classic/model-kinds';
import { forward } from '../model/forward';
import { buildDesignMatrix } from '../prepare/design-matrix';
import { fitEncodings } from '../prepare/encode';
import { fitEncoder } from '../prepare/fit-encoder';
import { LEAKED_FEATURE, leakedEncoding } from '../prepare/leaked-feature';
import { checkPortable } from './check-portable';
import { inputSteps } from './input-steps';
import { described, portableColumns } from './portable-columns';
import type { PortableModel } from './portable-model';
import { scorePortable } from './score-portable';
import { classicData, customers, networkCases } from './testing/portable-cases';

const { data, rows } = classicData;

describe('a model that is taken elsewhere', () => {
  it.each([
    'logisticRegression',
    'decisionTree',
    'histGradientBoosting',
    'gradientBoosting'
  ] as const)('says what %s says in the app', (name) => {
    const settings = { ...defaultModelSettings };
    const fitted = modelKinds[name].fit(data, rows, settings, 1);
    const columns = portableColumns(data.columns.map(described), []);
    const model: PortableModel = { name, columns, keys: [], scorer: fitted.portable!() };
    expect(scorePortable(model, customers)).toEqual(fitted.probabilities(data.columns, rows));
  });

  it('computes a network by the one forward pass', () => {
    const encoder = fitEncoder(data.columns, fitEncodings(data.columns, rows, 'one-hot'), rows);
    const columns = portableColumns(data.columns.map(described), []);
    const { scorer } = networkCases[0]!.model;
    if (scorer.kind !== 'network') throw new Error('expected a network');
    const inputs = inputSteps(encoder, columns);
    const model: PortableModel = {
      ...networkCases[0]!.model,
      columns,
      scorer: { ...scorer, inputs }
    };
    const { x } = buildDesignMatrix(data.columns, encoder, data.accepted, rows);
    const expected = forward({ layers: scorer.layers }, x, rows.length);
    expect(Float32Array.from(scorePortable(model, customers))).toEqual(expected);
  });

  it('knows texts by what they read, whatever code another file gives them', () => {
    const step = { kind: 'level', column: 0, level: 'b', mean: 0, scale: 1 } as const;
    const model: PortableModel = {
      name: 'logisticRegression',
      columns: portableColumns([described(makeColumn('Job', [], {}, []))], []),
      keys: [],
      scorer: { kind: 'logistic', inputs: [step], coefficients: [2], intercept: -1 }
    };
    const table = makeTable([makeColumn('Job', [0, 1, 2, NaN], {}, ['a', 'aa', 'b'])]);
    const likely = 1 / (1 + Math.exp(-1));
    expect([...scorePortable(model, table)]).toEqual([1 - likely, 1 - likely, likely, 1 - likely]);
  });

  it('asks for the columns that it learned from, in the kind that they had', () => {
    const { model } = networkCases[0]!;
    const less = { ...customers, columns: customers.columns.slice(0, -1) };
    expect(thrownError(() => scorePortable(model, less)).message).toMatch(
      /lacks the column “#{ruby}/
    );
    const plain = {
      ...customers,
      columns: customers.columns.map((c) => ({ ...c, dictionary: null }))
    };
    expect(thrownError(() => scorePortable(model, plain)).message).toContain('expects texts');
  });

  it('is not written with a lesson’s pretend input, a repair that is no rule, or what is no number', () => {
    const encoder = {
      encodings: [leakedEncoding],
      features: [LEAKED_FEATURE],
      mean: [0],
      scale: [1]
    };
    expect(thrownError(() => inputSteps(encoder, [])).message).toContain('for a lesson');
    const repairRule = { kind: 'malformed-code', noun: '', digits: 5, reason: '' } as const;
    const zip = described(makeColumn('ZIP', [], { repairRule }));
    expect(portableColumns([zip], [])[0]!.negativeIsZero).toBe(false);
    const repaired = () => portableColumns([zip], ['malformed-code:ZIP']);
    expect(thrownError(repaired).message).toContain('repaired');
    const { model } = networkCases[0]!;
    if (model.scorer.kind !== 'network') throw new Error('expected a network');
    const layers = model.scorer.layers.map((l) => ({ ...l, bias: l.bias.map(() => NaN) }));
    expect(() => checkPortable(model)).not.toThrow();
    const broken = { ...model, scorer: { ...model.scorer, layers } };
    expect(thrownError(() => checkPortable(broken)).code).toBe('not-finite');
  });
});
