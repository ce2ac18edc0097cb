import type { ChartColumn, RowNoun } from './chart-column';
import type { ChartField, ChartRequest } from './chart-request';
import type { CheckedSpec } from './check-spec';
import { isJsonObject, type JsonObject } from './json';
import { filterOf, mergeEncoding, PlanContext } from './plan-context';
import { planField, type PlannedField } from './plan-field';
import { planUnit, type PlannedUnit } from './plan-unit';
import type { Predicate } from './predicate';
import { specError, type SpecPath } from './spec-error';
import { withoutKeys } from './without-keys';

/** A chart in terms of computed rows: Vega-Lite draws it without knowing the table. */
export interface ChartPlan {
  /** Vega-Lite; its data are named `rows0`, `rows1`, … */
  readonly view: JsonObject;
  /** What to compute; the nth for the data `rowsN`. */
  readonly requests: readonly ChartRequest[];
  /** Every mark's view, in the order of the spec. */
  readonly units: readonly PlannedUnit[];
  readonly noun: RowNoun;
}

/**
 * Finds out what rows a checked spec needs, and rewrites it to draw those. Aggregates, ranges and filters are then
 * computed where the table is, and only the result travels.
 * @throws LoanbookError `bad-chart` for what does not suit the columns.
 */
export function planSpec(
  { view }: CheckedSpec,
  columns: readonly ChartColumn[],
  noun: RowNoun
): ChartPlan {
  const context = new PlanContext(columns, noun);
  const units: PlannedUnit[] = [];
  const planned = planView(view, { filters: [], encoding: {}, facets: [] }, [], context, units);
  return { view: planned, requests: context.requests, units, noun };
}

interface Around {
  readonly filters: readonly Predicate[];
  readonly encoding: JsonObject;
  readonly facets: readonly ChartField[];
}

/** What all kinds of views keep. */
const KEPT = ['title', 'resolve', 'columns', 'spacing', 'width', 'height'];

function planView(
  view: JsonObject,
  around: Around,
  path: SpecPath,
  context: PlanContext,
  units: PlannedUnit[]
): JsonObject {
  const filters = filterOf(view, around.filters);
  const encoding = mergeEncoding(around.encoding, view.encoding);
  const inner = { ...around, filters, encoding };
  const kept = Object.fromEntries(
    Object.entries(view).filter(([key, value]) => KEPT.includes(key) && value !== 'container')
  );
  for (const name of ['layer', 'hconcat', 'vconcat', 'concat']) {
    const parts = view[name];
    if (!Array.isArray(parts)) continue;
    const views = (parts as readonly JsonObject[]).map((part, i) =>
      planView(part, inner, [...path, name, i], context, units)
    );
    if (name === 'layer') checkNoFacets(encoding, path);
    return { ...kept, [name]: views };
  }
  if (isJsonObject(view.spec)) return planFacet(view, view.spec, inner, kept, path, context, units);
  const unit = planUnit(view, encoding, filters, around.facets, path, context);
  units.push(unit);
  return { ...(view.resolve === undefined ? {} : { resolve: view.resolve }), ...unit.view };
}

function checkNoFacets(encoding: JsonObject, path: SpecPath): void {
  const facet = ['row', 'column', 'facet'].find((channel) => encoding[channel] !== undefined);
  if (facet === undefined) return;
  throw specError(
    [...path, 'encoding', facet],
    'layers are put into facets from outside: write {"facet": …, "spec": {"layer": […]}}.'
  );
}

/** A facet splits one set of rows: all that stands in it must be drawn from the same. */
function planFacet(
  view: JsonObject,
  spec: JsonObject,
  around: Around,
  kept: JsonObject,
  path: SpecPath,
  context: PlanContext,
  units: PlannedUnit[]
): JsonObject {
  const facet = view.facet as JsonObject;
  const single = typeof facet.field === 'string';
  const sides = single ? { facet } : (facet as Readonly<Record<string, JsonObject>>);
  const planned = Object.entries(sides).map(([channel, def]) => {
    const at = [...path, 'facet', ...(single ? [] : [channel])];
    return [channel, def, planField(channel, def, at, context)!] as const;
  });
  const before = units.length;
  const facets = [...around.facets, ...planned.map(([, , { field }]) => field)];
  const inside = planView(spec, { ...around, facets }, [...path, 'spec'], context, units);
  const datasets = new Set(units.slice(before).map(({ dataset }) => dataset));
  if (datasets.size !== 1) {
    throw specError(
      path,
      'the layers of a facet must be grouped by the same columns. Take apart what differs.'
    );
  }
  const defs = planned.map(([channel, def, field]) => [channel, facetDef(def, field)] as const);
  return {
    ...kept,
    data: { name: [...datasets][0]! },
    facet: single ? defs[0]![1] : Object.fromEntries(defs),
    spec: withoutData(inside)
  };
}

function facetDef(def: JsonObject, { field, type, words }: PlannedField): JsonObject {
  const rest = withoutKeys(def, ['bin', 'aggregate', 'columns']);
  const name = field.of.kind === 'bin' ? `${field.as}_label` : field.as;
  return { title: words.short, ...rest, field: name, type };
}

function withoutData(view: JsonObject): JsonObject {
  const rest = withoutKeys(view, ['data']);
  if (!Array.isArray(rest.layer)) return rest;
  return { ...rest, layer: (rest.layer as readonly JsonObject[]).map(withoutData) };
}
