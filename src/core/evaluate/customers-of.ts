import type { Confusion } from './evaluation';
import { scoreBinOf } from './score-bins';
import type { ScoredCustomers } from './scored-customers';

/** Some of the scored customers: those of a cell of the confusion matrix, or of a bar of their probabilities. */
export type CustomerGroup =
  | { readonly kind: 'cell'; readonly cell: keyof Confusion; readonly threshold: number }
  | { readonly kind: 'bar'; readonly bin: number; readonly accepted: boolean };

/** A customer with what was said and what came of it. */
export interface RankedCustomer {
  /** In the file, from 0. */
  readonly position: number;
  readonly probability: number;
  readonly accepted: boolean;
}

/** The customers of a group, those of the largest probability first. */
export function customersOf(scored: ScoredCustomers, group: CustomerGroup): RankedCustomer[] {
  const { positions, labels, probabilities } = scored;
  return Array.from(positions, (position, i): RankedCustomer => ({
    position,
    probability: probabilities[i]!,
    accepted: labels[i] === 1
  }))
    .filter((customer) => belongs(customer, group))
    .sort((a, b) => b.probability - a.probability);
}

function belongs({ probability, accepted }: RankedCustomer, group: CustomerGroup): boolean {
  if (group.kind === 'bar') {
    return accepted === group.accepted && scoreBinOf(probability) === group.bin;
  }
  const called = probability >= group.threshold;
  const cell = accepted ? (called ? 'tp' : 'fn') : called ? 'fp' : 'tn';
  return cell === group.cell;
}
