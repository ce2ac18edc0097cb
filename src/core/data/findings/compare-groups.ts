import { meanAndDeviation, type MeanAndDeviation } from '../mean-and-deviation';
import { valuesOfGroup } from '../row-group';
import type { Column } from '../table';

/** How a number or flag differs between those who accepted and those who declined. */
export interface GroupComparison {
  readonly column: Column;
  readonly accepted: MeanAndDeviation;
  readonly declined: MeanAndDeviation;
  /**
   * Difference of the means in standard deviations (Cohen's d with the mean of both variances), positive
   * where acceptors have more; NaN if it is not defined.
   */
  readonly effect: number;
  /** The same difference in standard errors (Welch's t). */
  readonly certainty: number;
}

/**
 * Compares the two groups in one column; missing values are skipped.
 * @param accepted one flag a row, as `acceptedFlags` returns them.
 */
export function compareGroups(column: Column, accepted: Uint8Array): GroupComparison {
  const yes = meanAndDeviation(valuesOfGroup(column, accepted, 'accepted'));
  const no = meanAndDeviation(valuesOfGroup(column, accepted, 'declined'));
  const difference = yes.mean - no.mean;
  const yesVariance = yes.deviation ** 2;
  const noVariance = no.deviation ** 2;
  return {
    column,
    accepted: yes,
    declined: no,
    effect: finiteOrNaN(difference / Math.sqrt((yesVariance + noVariance) / 2)),
    certainty: finiteOrNaN(difference / Math.sqrt(yesVariance / yes.count + noVariance / no.count))
  };
}

function finiteOrNaN(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}
