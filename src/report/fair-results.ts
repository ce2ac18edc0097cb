import type { OmitResult } from '../cells/omit-result';
import type { ListComparison } from '../core/fair/compare-lists';
import type { Fairness } from '../core/fair/fairness';
import { FEWEST_CASES, FEWEST_CUSTOMERS } from '../core/fair/share-figure';
import type { ShareFigure } from '../core/fair/slice';

/**
 * The slices of the test customers as they are exported, all columns' and the crossing's in one list. `few` names
 * the figures that are told from too few to conclude anything, all of a small slice's.
 */
export function slicesResults({ groupings }: Fairness) {
  return groupings.flatMap(({ columns, slices }) =>
    slices.map(
      ({ label, customers, share, confusion, accepts, listed, recall, precision, ...rest }) => ({
        columns,
        group: label,
        size: customers,
        share,
        confusion,
        rate: accepts.value,
        selectionRate: listed.value,
        recall: recall.value,
        precision: precision.value,
        calibration: { said: rest.calibration.said, gap: rest.calibration.gap },
        intervals: {
          rate: accepts.interval,
          selectionRate: listed.interval,
          recall: recall.interval,
          precision: precision.interval,
          calibrationGap: rest.calibration.interval
        },
        small: rest.small,
        few: fewOf({ rate: accepts, selectionRate: listed, recall, precision })
      })
    )
  );
}

/** How alike the list treats groups, and what each fix costs. */
export function fairnessResults(fairness: Fairness, omitted: OmitResult | undefined) {
  const { threshold, planned, list, all, groupings, equalised, fixes } = fairness;
  return {
    threshold,
    smallBelow: { customers: FEWEST_CUSTOMERS, cases: FEWEST_CASES },
    list: { planned, ...list.outcome, range: list.range, recall: all.recall.value },
    parity: groupings.map(({ columns, parity }) => ({ columns, ...parity })),
    groupThresholds: fixes.map(({ measure, thresholds, aim, recall, parity, ...compared }) => ({
      column: equalised?.column,
      equal: measure === 'listed' ? 'selectionRate' : 'recall',
      aim,
      thresholds,
      recall: recall.value,
      parity,
      ...costOf(compared)
    })),
    ...(omitted && {
      without: omitted.left.map(({ column, after, standIn, ...compared }) => ({
        column,
        threshold: after.threshold,
        recall: after.recall.value,
        parity: after.parities.map(({ column: by, parity }) => ({ columns: [by], ...parity })),
        standIn,
        ...costOf(compared)
      }))
    })
  };
}

function costOf({ outcome, range, added, lost, gain, gainRange }: ListComparison) {
  return { ...outcome, range, namesAdded: added, namesLost: lost, gain, gainRange };
}

function fewOf(figures: Readonly<Record<string, ShareFigure>>): readonly string[] {
  return Object.keys(figures).filter((name) => figures[name]!.few);
}
