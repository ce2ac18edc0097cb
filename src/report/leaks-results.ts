import type { LeakReport } from '../core/leaks/leak-report';

/**
 * What the check for leaks found, as it is exported. The shares of near-copies are those of the answer that exceeds
 * chance most; a giveaway is a column that alone orders the customers nearly without fault.
 */
export function leaksResults({
  division,
  nearCopies,
  duplicates,
  columns,
  order,
  scaler
}: LeakReport) {
  const { byAnswer, rule, found, groupedBy, groups, largestGroup } = nearCopies;
  const [{ answer, file, test, chance }, second] = byAnswer;
  return {
    division,
    nearCopies: {
      file,
      test,
      chance,
      answer,
      found,
      rule: Object.fromEntries(Object.entries(rule).filter(([, { kind }]) => kind !== 'ignored')),
      groupedBy,
      groups,
      largestGroup,
      otherAnswer: { file: second.file, test: second.test, chance: second.chance }
    },
    duplicates,
    giveaways: columns
      .filter(({ givesAway }) => givesAway)
      .map(({ column, rocAuc, used }) => ({ column, rocAuc, used })),
    order: order
      .filter((each) => each.found)
      .map(({ column, alike, expected, z }) => ({ column, alike, expected, z })),
    scaler
  };
}
