import { sentenceCase } from '../sentence-case';
import type { ChartColumn, RowNoun } from './chart-column';
import type { ChartField } from './chart-request';
import type { Aggregate } from './spec-words';

/** A field as axes, legends and tooltips name it. */
export interface FieldWords {
  /** With the unit. */
  readonly long: string;
  readonly short: string;
  /** How its numbers read, as d3 writes formats; null for categories. */
  readonly format: string | null;
  readonly axisFormat: string | null;
}

const AGGREGATE_WORDS: Readonly<Record<Exclude<Aggregate, 'count'>, string>> = {
  mean: 'Mean',
  average: 'Mean',
  median: 'Median',
  sum: 'Total',
  min: 'Least',
  max: 'Greatest',
  q1: 'Lower quartile,',
  q3: 'Upper quartile,',
  stdev: 'Spread (standard deviation),',
  variance: 'Variance,',
  distinct: 'Different values,',
  valid: 'Known values,',
  missing: 'Missing values,'
};

const COUNTED: readonly Aggregate[] = ['count', 'distinct', 'valid', 'missing'];
const AVERAGED: readonly Aggregate[] = ['mean', 'average'];

/** Whether the field is a share of rows: the mean of a yes or no. */
export function isShare(of: ChartField['of'], column: ChartColumn | undefined): boolean {
  return of.kind === 'aggregate' && AVERAGED.includes(of.op) && column?.schema.kind === 'flag';
}

/** @param column the field's own; none for a count of rows */
export function fieldWords(
  of: ChartField['of'],
  column: ChartColumn | undefined,
  noun: RowNoun
): FieldWords {
  if (of.kind !== 'aggregate') {
    const { label = '', axisLabel = '' } = column?.schema ?? {};
    const isNumber = of.kind === 'value' && of.as === 'number';
    return { long: axisLabel, short: label, format: isNumber ? ',.2~f' : null, axisFormat: null };
  }
  if (of.op === 'count' || !column) {
    const words = noun === 'customers' ? 'Customers' : 'Rows';
    return { long: words, short: words, format: ',d', axisFormat: ',d' };
  }
  const { role, label, axisLabel } = column.schema;
  if (isShare(of, column)) {
    const words = role === 'target' ? 'Share that accepted' : `Share with ${sentenceCase(label)}`;
    return { long: words, short: words, format: '.1%', axisFormat: '.1~%' };
  }
  const lead = AGGREGATE_WORDS[of.op];
  const counted = COUNTED.includes(of.op);
  return {
    long: `${lead} ${sentenceCase(axisLabel)}`,
    short: `${lead} ${sentenceCase(label)}`,
    format: counted ? ',d' : ',.2~f',
    axisFormat: counted ? ',d' : null
  };
}
