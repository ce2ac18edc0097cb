import type { ChartColumn } from './chart-column';
import type { ChartField } from './chart-request';
import { mostCategories } from './channel-limits';
import { fieldWords, type FieldWords } from './field-words';
import { isJsonObject, type JsonObject } from './json';
import type { PlanContext } from './plan-context';
import { specError, type SpecPath } from './spec-error';
import type { Aggregate } from './spec-words';

/** A channel's field in the rows. */
export interface PlannedField {
  readonly channel: string;
  readonly field: ChartField;
  readonly column: ChartColumn | undefined;
  readonly type: 'quantitative' | 'nominal' | 'ordinal';
  readonly words: FieldWords;
}

/** Where the ranges of a column are an axis of their own, more of them have room than in a legend. */
const AXIS_BINS = 20;
const LEGEND_BINS = 6;

/**
 * What a channel asks of the rows; null where it has a fixed value.
 * @throws LoanbookError `bad-chart` for an unknown column, and for texts that are drawn as numbers.
 */
export function planField(
  channel: string,
  def: JsonObject,
  path: SpecPath,
  context: PlanContext
): PlannedField | null {
  const name = typeof def.field === 'string' ? def.field : null;
  const op = typeof def.aggregate === 'string' ? (def.aggregate as Aggregate) : null;
  if (name === null && op === null) return null;
  if (name === null && op !== 'count') {
    throw specError(path, `"${op}" needs a column: set "field".`);
  }
  const column = name === null ? undefined : context.column(name, [...path, 'field']);
  const bin = def.bin === true || isJsonObject(def.bin) ? def.bin : null;
  const type = typeOf(def, column, op !== null || bin !== null, channel);
  const of = fieldOf(name, op, bin, type, channel);
  if (column && type === 'quantitative' && !column.numeric && of.kind === 'value') {
    const { label } = column.schema;
    throw specError(
      path,
      `${label} holds words, which are no amounts. Set "type": "nominal", or count them.`
    );
  }
  const most = type === 'quantitative' ? null : mostCategories(channel);
  return {
    channel,
    field: { as: context.nameOf(of), of, most },
    column,
    type,
    words: fieldWords(of, column, context.noun)
  };
}

function fieldOf(
  column: string | null,
  op: Aggregate | null,
  bin: JsonObject | true | null,
  type: PlannedField['type'],
  channel: string
): ChartField['of'] {
  if (op !== null || column === null) {
    return { kind: 'aggregate', column: op === 'count' ? null : column, op: op ?? 'count' };
  }
  if (bin === null) {
    return { kind: 'value', column, as: type === 'quantitative' ? 'number' : 'category' };
  }
  const maxBins = channel === 'x' || channel === 'y' ? AXIS_BINS : LEGEND_BINS;
  const { maxbins, step } = bin === true ? {} : bin;
  return {
    kind: 'bin',
    column,
    maxBins: typeof maxbins === 'number' ? maxbins : maxBins,
    step: typeof step === 'number' ? step : null
  };
}

/** Outside the two directions ranges are categories: a legend or a facet names each. */
function typeOf(
  def: JsonObject,
  column: ChartColumn | undefined,
  amount: boolean,
  channel: string
): PlannedField['type'] {
  const binned = def.bin === true || isJsonObject(def.bin);
  if (binned && channel !== 'x' && channel !== 'y') return 'ordinal';
  if (['row', 'column', 'facet'].includes(channel)) {
    return def.type === 'ordinal' ? 'ordinal' : 'nominal';
  }
  if (def.type === 'quantitative' || def.type === 'nominal' || def.type === 'ordinal') {
    return def.type;
  }
  return amount || column?.schema.kind === 'number' ? 'quantitative' : 'nominal';
}
