import { describe, expect, it } from 'vitest';
import { bankSchema } from './bank-schema';
import { bankHeader } from './testing/bank-csv';
import { hasSharedData, needsSharedData, readGolden } from './testing/shared-data';

describe('bankSchema', () => {
  const names = bankSchema.columns.map(({ schema }) => schema.name);

  it('has the columns of the bank’s file in order, eleven of them inputs', () => {
    expect(names).toEqual(bankHeader);
    const inputs = bankSchema.columns.filter(({ schema }) => schema.role === 'input');
    expect(inputs).toHaveLength(11);
  });

  it('says what every column means', () => {
    for (const { schema } of bankSchema.columns) {
      expect(schema.label, schema.name).not.toBe('');
      expect(schema.axisLabel, schema.name).not.toBe('');
      expect(schema.meaning, schema.name).toMatch(/\.$/);
    }
  });

  it('labels every value that it allows', () => {
    for (const { schema, reading } of bankSchema.columns) {
      const codes = (reading.allowed ?? []).map(String);
      expect(Object.keys(schema.valueLabels), schema.name).toEqual(codes);
    }
  });

  it('plans with its own columns only, and names every chart once', () => {
    const { charts, segments } = bankSchema.plan;
    const conditions = segments.flatMap(({ all, any = [] }) => [...all, ...any]);
    for (const { column } of conditions) expect(names).toContain(column);
    const chartNames = charts.flatMap((chart) =>
      'acceptedName' in chart ? [chart.acceptedName, chart.declinedName] : [chart.name]
    );
    expect(new Set(chartNames).size).toBe(chartNames.length);
    expect(charts).toHaveLength(9);
  });
});

describe.skipIf(!hasSharedData)(`bankSchema ${needsSharedData}`, () => {
  it('names columns and charts as the reference values do', () => {
    const golden = readGolden();
    expect(bankSchema.columns.map(({ schema }) => schema.name)).toEqual(golden.columns);
    const drawn = bankSchema.plan.charts.flatMap((chart) => {
      if (chart.kind === 'histogram') return [chart.name];
      return chart.kind === 'histogram-by-target' ? [chart.acceptedName, chart.declinedName] : [];
    });
    expect(drawn.toSorted()).toEqual(Object.keys(golden.histograms).sort());
  });
});
