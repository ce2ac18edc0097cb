import type { CustomerGroup } from '../../../core/evaluate/customers-of';
import { formatNumber } from '../../../core/format';

const cellWords = {
  tn: 'Rightly left alone',
  fp: 'Called in vain',
  fn: 'Acceptors missed',
  tp: 'Acceptors found'
} as const;

/** What a group of customers is called: "Called in vain: 5 validation customers". */
export function groupWords(
  group: CustomerGroup,
  range: string,
  count: number,
  customers: string
): string {
  const who = group.kind === 'cell' ? cellWords[group.cell] : barWords(group.accepted, range);
  return `${who}: ${formatNumber(count, 'count')} ${customers}`;
}

function barWords(accepted: boolean, range: string): string {
  return `${accepted ? 'Accepted' : 'Declined'}, probability ${range}`;
}
