import { isJsonObject, type Json, type JsonObject } from './json';
import type { ChartColumn, RowNoun } from './chart-column';
import type { ChartField, ChartRequest } from './chart-request';
import type { Predicate } from './predicate';
import { specError, type SpecPath } from './spec-error';

/** Views of one chart. */
const MOST_UNITS = 20;

/** What is known while a chart is planned: the table's columns, and the rows asked for so far. */
export class PlanContext {
  readonly columns: readonly ChartColumn[];
  readonly noun: RowNoun;
  readonly #names = new Map<string, string>();
  readonly #requests = new Map<
    string,
    { fields: Map<string, ChartField>; filter: Predicate | null }
  >();
  #units = 0;

  constructor(columns: readonly ChartColumn[], noun: RowNoun) {
    this.columns = columns;
    this.noun = noun;
  }

  /** In the order of their datasets; see `datasetName`. */
  get requests(): readonly ChartRequest[] {
    return [...this.#requests.values()].map(({ fields, filter }) => ({
      fields: [...fields.values()],
      filter
    }));
  }

  /** @throws LoanbookError `bad-chart` if the table has no such column. */
  column(name: string, path: SpecPath): ChartColumn {
    const found = this.columns.find(({ schema }) => schema.name === name);
    if (found) return found;
    const names = this.columns.map(({ schema }) => schema.name).join(', ');
    throw specError(path, `the table has no column "${name.slice(0, 60)}". It has: ${names}.`);
  }

  /** The name of a field in the rows: the same for the same thing. */
  nameOf(of: ChartField['of']): string {
    const key = JSON.stringify(of);
    const name = this.#names.get(key) ?? `f${this.#names.size}`;
    this.#names.set(key, name);
    return name;
  }

  countUnit(path: SpecPath): void {
    if (++this.#units > MOST_UNITS) {
      throw specError(path, `the chart has more than ${MOST_UNITS} views. Make it simpler.`);
    }
  }

  /** Asks for a view's rows. Views whose rows are grouped alike share them. @returns the dataset's name */
  ask(fields: readonly ChartField[], filter: Predicate | null): string {
    const grouped = fields.some(({ of }) => of.kind === 'aggregate');
    const dimensions = fields.filter(({ of }) => of.kind !== 'aggregate').map(({ as }) => as);
    const key = JSON.stringify([filter, grouped ? [...new Set(dimensions)].sort() : 'rows']);
    const request = this.#requests.get(key) ?? { fields: new Map<string, ChartField>(), filter };
    this.#requests.set(key, request);
    for (const field of fields) {
      const most = leastOf(request.fields.get(field.as)?.most ?? null, field.most);
      request.fields.set(field.as, { ...field, most });
    }
    return datasetName([...this.#requests.keys()].indexOf(key));
  }
}

/** What the rows of the nth request are called in the planned view. */
export function datasetName(request: number): string {
  return `rows${request}`;
}

function leastOf(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

/** The filters of a view's `transform`, with those of the views around it. */
export function filterOf(view: JsonObject, outer: readonly Predicate[]): readonly Predicate[] {
  const own = Array.isArray(view.transform) ? (view.transform as readonly JsonObject[]) : [];
  // A checked spec has conditions in Vega-Lite's form here, and nothing else.
  return [...outer, ...own.map(({ filter }) => filter as unknown as Predicate)];
}

/** A view's encoding, completed by that of the layers around it. */
export function mergeEncoding(outer: JsonObject, own: Json | undefined): JsonObject {
  if (!isJsonObject(own)) return outer;
  const merged = Object.entries(own).map(([channel, def]) => {
    const around = outer[channel];
    return [channel, isJsonObject(around) && isJsonObject(def) ? { ...around, ...def } : def];
  });
  return { ...outer, ...(Object.fromEntries(merged) as JsonObject) };
}
