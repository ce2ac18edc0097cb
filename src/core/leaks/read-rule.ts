import { inSentence } from '../data/findings/in-sentence';
import { listInWords } from '../data/findings/list-in-words';
import type { ColumnSchema } from '../data/table';
import { formatNumber } from '../format';
import { nearnessOf, type NearRule } from './near-rule';

/**
 * A rule in words: "equal in family size and education, and apart by at most 4 years in age". Empty for a rule that
 * ignores every one of the columns.
 */
export function readRule(rule: NearRule, columns: readonly ColumnSchema[]): string {
  const equal = columns
    .filter(({ name }) => nearnessOf(rule, name).kind === 'equal')
    .map(({ label }) => inSentence(label));
  const within = columns.flatMap(({ name, label, format }) => {
    const nearness = nearnessOf(rule, name);
    if (nearness.kind !== 'within') return [];
    return [`${formatNumber(nearness.width, format)} in ${inSentence(label)}`];
  });
  return [
    equal.length > 0 ? `equal in ${listInWords(equal)}` : '',
    within.length > 0 ? `apart by at most ${listInWords(within)}` : ''
  ]
    .filter((part) => part !== '')
    .join(', and ');
}
