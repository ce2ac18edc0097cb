import type { NumpyRandom } from '../prepare/numpy-random';
import { groupSizes, type RowGroups } from './row-groups';

/** How many rows of each answer a part should get. */
export interface PartSize {
  readonly accepted: number;
  readonly declined: number;
}

const MOST_PASSES = 20;

/**
 * Deals whole groups of rows to parts, so that each part has about the rows of both answers that it should. Groups
 * in which one answer outnumbers the other most come first, those that are even in this in random order, and each goes
 * where it is missed most. Then single groups change parts as long as that brings the sizes nearer.
 * The measure: (rows − aim)² / aim, summed over parts and answers. The order is that of scikit-learn's
 * `StratifiedGroupKFold`.
 *
 * @param accepted 1 for each row that accepted
 * @param aims one a part; each part has an aim above 0 for both answers
 * @returns the part of each row of the file, from 0
 */
export function dealGroups(
  groups: RowGroups,
  accepted: Uint8Array,
  aims: readonly PartSize[],
  random: NumpyRandom
): Uint8Array {
  const { groupOf, groups: count } = groups;
  const sizes = groupSizes(groups);
  const yes = new Int32Array(count);
  groupOf.forEach((group, row) => (yes[group]! += accepted[row]!));
  const held = aims.map(() => ({ accepted: 0, declined: 0 }));

  /** By how much the measure grows when so many rows join a part. */
  const growth = (have: number, aim: number, joining: number) =>
    (joining * (2 * (have - aim) + joining)) / aim;
  const costOf = (part: number, group: number, sign: 1 | -1) => {
    const [have, aim] = [held[part]!, aims[part]!];
    const no = sizes[group]! - yes[group]!;
    return (
      growth(have.accepted, aim.accepted, sign * yes[group]!) +
      growth(have.declined, aim.declined, sign * no)
    );
  };
  const move = (part: number, group: number, sign: 1 | -1) => {
    held[part]!.accepted += sign * yes[group]!;
    held[part]!.declined += sign * (sizes[group]! - yes[group]!);
  };
  const cheapest = (group: number) => {
    let best = 0;
    for (let part = 1; part < aims.length; part++) {
      if (costOf(part, group, 1) < costOf(best, group, 1)) best = part;
    }
    return best;
  };

  const partOf = new Uint8Array(count);
  const lean = sizes.map((size, group) => Math.abs(size - 2 * yes[group]!));
  // The sort is stable: groups that lean alike stay in random order.
  const order = random.permutation(count).sort((a, b) => lean[b]! - lean[a]!);
  for (const group of order) {
    const part = cheapest(group);
    partOf[group] = part;
    move(part, group, 1);
  }
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let moved = false;
    for (const group of order) {
      const before = partOf[group]!;
      const saved = costOf(before, group, -1);
      move(before, group, -1);
      const best = cheapest(group);
      const better = saved + costOf(best, group, 1) < -1e-9;
      const part = better ? best : before;
      partOf[group] = part;
      move(part, group, 1);
      moved ||= better;
    }
    if (!moved) break;
  }
  return Uint8Array.from(groupOf, (group) => partOf[group]!);
}
