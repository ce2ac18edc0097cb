import type { Description } from '../../core/data/describe';

/** How acceptors and decliners differ in one column. */
export interface GroupDifference {
  readonly column: string;
  readonly acceptedMean: number;
  readonly declinedMean: number;
  /** Difference of the means in pooled standard deviations (Cohen's d); NaN if the column is constant. */
  readonly effect: number;
}

/**
 * The columns by how much the two groups differ, most first.
 *
 * Cohen's d: (mean of accepted − mean of declined) / pooled sd, the pooled variance weighting each
 * group's sample variance by its degrees of freedom (Cohen, Statistical Power Analysis, 1988).
 */
export function compareGroups(
  accepted: Description,
  declined: Description,
  columns: readonly string[]
): GroupDifference[] {
  const differences = columns.flatMap((column) => {
    // A column may be called as what every object has.
    if (!Object.hasOwn(accepted, column) || !Object.hasOwn(declined, column)) return [];
    const [a, d] = [accepted[column]!, declined[column]!];
    const freedom = a.count + d.count - 2;
    const pooled = Math.sqrt(((a.count - 1) * a.std ** 2 + (d.count - 1) * d.std ** 2) / freedom);
    const effect = pooled > 0 ? (a.mean - d.mean) / pooled : NaN;
    return [{ column, acceptedMean: a.mean, declinedMean: d.mean, effect }];
  });
  const size = ({ effect }: GroupDifference) => (Number.isNaN(effect) ? -1 : Math.abs(effect));
  return differences.sort((one, other) => size(other) - size(one));
}
