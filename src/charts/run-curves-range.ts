import { curveRange } from './curve-range';
import { curveField, type RunCurves } from './run-curves';

/** A loss is drawn up to this many times the highest of the calmest run. */
const MOST_OF_CALMEST = 3;

/** The range of the value axis; see `cutOff` for what it leaves out. */
export function runCurvesRange(curves: RunCurves): [low: number, high: number] {
  const [low, high] = curveRange(valuesOf(curves).flat(), curves.measure);
  return [low, cutOff(curves) ?? high];
}

/**
 * Where the axis ends if a run's loss towers so much over another's that the lower one would be a flat line;
 * null where everything fits.
 */
export function cutOff(curves: RunCurves): number | null {
  if (curves.measure === 'accuracy') return null;
  const highest = valuesOf(curves)
    .filter((values) => values.length > 0)
    .map((values) => Math.max(...values));
  if (highest.length === 0) return null;
  const top = MOST_OF_CALMEST * Math.min(...highest);
  return Math.max(...highest) > top && top > 0 ? top : null;
}

function valuesOf(curves: RunCurves): number[][] {
  const field = curveField(curves);
  return curves.runs.map(({ epochs }) => epochs.map((each) => each[field]).filter(Number.isFinite));
}
