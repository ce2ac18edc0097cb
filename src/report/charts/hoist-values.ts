import type { ChartDrawing } from '../../charts/chart-drawing';
import { hashText } from '../../core/hash-text';

/** A chart apart from the rows that it draws. */
export interface HoistedChart {
  /** The chart with empty data, each under a name. */
  readonly frame: ChartDrawing['spec'];
  /** The same for charts that differ in their rows alone. */
  readonly key: string;
  /** The rows, by the names in the frame. */
  readonly values: Readonly<Record<string, readonly unknown[]>>;
}

/**
 * Takes the rows out of a chart. What Vega-Lite makes of a chart does not depend on its rows, so the frame can be
 * compiled once, and drawn elsewhere with any rows.
 */
export function hoistValues(spec: ChartDrawing['spec']): HoistedChart {
  const values: Record<string, readonly unknown[]> = {};
  const hoist = (part: unknown, key = ''): unknown => {
    if (Array.isArray(part)) return part.map((each) => hoist(each));
    if (typeof part !== 'object' || part === null) return part;
    if (key === 'data' && 'values' in part && Array.isArray(part.values)) {
      const name = 'name' in part ? String(part.name) : `inline${Object.keys(values).length}`;
      values[name] = part.values;
      return { ...part, name, values: [] };
    }
    return Object.fromEntries(
      Object.entries(part)
        // In `usermeta` a spec could change how it is drawn.
        .filter(([name]) => name !== 'usermeta' && name !== 'datasets')
        .map(([name, each]) => [name, hoist(each, name)])
    );
  };
  const view = hoist(spec) as ChartDrawing['spec'];
  Object.assign(values, spec.datasets);
  const datasets = Object.fromEntries(Object.keys(spec.datasets ?? {}).map((name) => [name, []]));
  const frame = { ...view, datasets };
  return { frame, key: hashText(JSON.stringify(frame)), values };
}
