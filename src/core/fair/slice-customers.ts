import type { Confusion } from '../evaluate/evaluation';
import { wilsonInterval } from '../evaluate/wilson';
import { FEWEST_CASES, FEWEST_CUSTOMERS, shareFigure } from './share-figure';
import type { Slice } from './slice';

/** Customers whose answers are known, what was said of them, and whether they are on the list; one a row. */
export interface ListedCustomers {
  /** 1 for accepted. */
  readonly labels: Uint8Array;
  readonly probabilities: Float32Array;
  /** 1 for on the list. */
  readonly listed: Uint8Array;
}

/**
 * The slices of some customers by group, in the groups' order; one without customers is left out.
 *
 * @param groups the group of each customer, a place in `names`
 */
export function sliceCustomers(
  { labels, probabilities, listed }: ListedCustomers,
  groups: Uint16Array,
  names: readonly string[]
): readonly Slice[] {
  // Four counts a group, in the order of the matrix below, and the sum of what was said.
  const counts = names.map(() => new Float64Array(4));
  const said = new Float64Array(names.length);
  for (let i = 0; i < labels.length; i++) {
    const group = groups[i]!;
    counts[group]![2 * labels[i]! + listed[i]!]!++;
    said[group]! += probabilities[i]!;
  }
  return names.flatMap((label, group): Slice[] => {
    const [tn, fp, fn, tp] = counts[group] as unknown as [number, number, number, number];
    const customers = tn + fp + fn + tp;
    if (customers === 0) return [];
    const matrix = { tn, fp, fn, tp };
    return [sliceOf(label, matrix, said[group]! / customers, labels.length)];
  });
}

function sliceOf(label: string, confusion: Confusion, said: number, rows: number): Slice {
  const { tn, fp, fn, tp } = confusion;
  const customers = tn + fp + fn + tp;
  const accepts = shareFigure(tp + fn, customers, FEWEST_CUSTOMERS);
  const [low, high] = wilsonInterval(tp + fn, customers);
  return {
    label,
    customers,
    share: customers / rows,
    confusion,
    accepts,
    listed: shareFigure(tp + fp, customers, FEWEST_CUSTOMERS),
    recall: shareFigure(tp, tp + fn, FEWEST_CASES),
    precision: shareFigure(tp, tp + fp, FEWEST_CASES),
    calibration: { said, gap: accepts.value - said, interval: [low - said, high - said] },
    small: customers < FEWEST_CUSTOMERS
  };
}
