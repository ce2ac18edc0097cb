import { formatNumber } from '../../core/format';
import type { Split } from '../../core/prepare/prepared';
import { splitPartOf } from '../outputs/split-part';

/** Where a picked customer stands: the row of the file, and what the network knew of it. */
export function describeCustomer(position: number, split: Split, edited: boolean): string {
  const row = `row ${formatNumber(position + 1, 'count')}`;
  if (edited) return `Changed from the customer in ${row}`;
  const part = splitPartOf(split, position);
  if (part === null) return `The customer in ${row}`;
  const known = part === 'training' ? 'the network learned from it' : 'the network never saw it';
  return `The customer in ${row}, a ${part} customer: ${known}`;
}
