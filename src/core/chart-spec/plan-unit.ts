import type { ChartField } from './chart-request';
import { isJsonObject, type Json, type JsonObject } from './json';
import { plannedChannel, plannedSecond, tooltipLine } from './plan-channel';
import type { PlanContext } from './plan-context';
import { planField, type PlannedField } from './plan-field';
import type { Predicate } from './predicate';
import type { SpecPath } from './spec-error';
import { withoutKeys } from './without-keys';

/** A view with one mark, in terms of computed rows. */
export interface PlannedUnit {
  readonly view: JsonObject;
  /** Where its rows are. */
  readonly dataset: string;
  readonly fields: readonly PlannedField[];
}

const SECONDS = ['x2', 'y2', 'theta2', 'radius2'];

/**
 * Plans a view with one mark.
 * @param encoding its own and that of the layers around it
 * @param outer fields that a facet around it needs
 */
export function planUnit(
  unit: JsonObject,
  encoding: JsonObject,
  filters: readonly Predicate[],
  outer: readonly ChartField[],
  path: SpecPath,
  context: PlanContext
): PlannedUnit {
  context.countUnit(path);
  const mark = (isJsonObject(unit.mark) ? unit.mark.type : unit.mark) as string;
  const channels: Record<string, Json> = {};
  const fields: PlannedField[] = [];
  const asked: ChartField[] = [...outer];
  const plan = (channel: string, def: JsonObject, at: SpecPath) => {
    const planned = planField(channel, def, at, context);
    if (planned) asked.push(planned.field);
    return planned;
  };
  for (const [channel, def] of Object.entries(encoding)) {
    const at = [...path, 'encoding', channel];
    if (channel === 'tooltip') continue;
    if (channel === 'detail') {
      const details = (Array.isArray(def) ? def : [def]) as readonly JsonObject[];
      channels.detail = details.map((each, i) => {
        const { as, of } = plan(channel, each, [...at, i])!.field;
        return { field: of.kind === 'bin' ? `${as}_label` : as, type: 'nominal' };
      });
      continue;
    }
    if (!isJsonObject(def)) continue;
    const planned = plan(channel, def, at);
    const tested = withConditions(def, asked, context);
    if (!planned) {
      channels[channel] = tested;
    } else if (SECONDS.includes(channel)) {
      channels[channel] = plannedSecond(tested, planned);
    } else {
      Object.assign(channels, plannedChannel(tested, planned, mark));
      fields.push(planned);
    }
  }
  const tooltip = tooltipOf(unit, encoding, fields, (def, i) =>
    plan('tooltip', def, [...path, 'encoding', 'tooltip', i])
  );
  const filter =
    filters.length === 0 ? null : filters.length === 1 ? filters[0]! : { and: filters };
  const dataset = context.ask(asked, filter);
  const { width, height, title } = unit;
  const view = {
    ...(typeof width === 'number' ? { width } : {}),
    ...(height === undefined ? {} : { height }),
    ...(title === undefined ? {} : { title }),
    data: { name: dataset },
    // The tooltip is in the encoding.
    mark: isJsonObject(unit.mark) ? withoutKeys(unit.mark, ['tooltip']) : unit.mark!,
    encoding: { ...channels, tooltip }
  };
  return { view, dataset, fields };
}

/** Conditions become columns of the rows, so that one and the same code decides about every condition. */
function withConditions(def: JsonObject, asked: ChartField[], context: PlanContext): JsonObject {
  if (def.condition === undefined) return def;
  const conditions = (
    Array.isArray(def.condition) ? def.condition : [def.condition]
  ) as readonly JsonObject[];
  const condition = conditions.map(({ test, value }) => {
    // Checked specs have conditions in Vega-Lite's form here.
    const of = { kind: 'test', test: test as unknown as Predicate } as const;
    const as = context.nameOf(of);
    asked.push({ as, of, most: null });
    return { test: { field: as, equal: 1 }, value: value! };
  });
  return { ...def, condition };
}

function tooltipOf(
  { mark }: JsonObject,
  { tooltip }: JsonObject,
  fields: readonly PlannedField[],
  plan: (def: JsonObject, at: number) => PlannedField | null
): Json {
  const off = isJsonObject(mark) && (mark.tooltip === null || mark.tooltip === false);
  if (tooltip === null || (tooltip === undefined && off)) return null;
  if (tooltip !== undefined) {
    const defs = (Array.isArray(tooltip) ? tooltip : [tooltip]) as readonly JsonObject[];
    return defs.flatMap((def, i) => {
      const planned = plan(def, i);
      return planned ? [tooltipLine(planned, def)] : [];
    });
  }
  const lines = new Map(fields.map((each) => [each.field.as, tooltipLine(each)]));
  return [...lines.values()];
}
