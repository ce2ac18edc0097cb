import { isJsonObject, type JsonObject } from '../../core/chart-spec/json';

/**
 * A copy of a planned view in which every mark's view is changed. Facets around a view are handed to `facet`.
 */
export function mapUnits(
  view: JsonObject,
  unit: (unit: JsonObject) => JsonObject,
  facet: (facet: JsonObject) => JsonObject
): JsonObject {
  for (const name of ['layer', 'hconcat', 'vconcat', 'concat']) {
    const parts = view[name];
    if (!Array.isArray(parts)) continue;
    const views = parts as readonly JsonObject[];
    return { ...view, [name]: views.map((part) => mapUnits(part, unit, facet)) };
  }
  if (isJsonObject(view.spec) && isJsonObject(view.facet)) {
    return { ...view, facet: facet(view.facet), spec: mapUnits(view.spec, unit, facet) };
  }
  return unit(view);
}
