import type { Evaluation } from '../../core/evaluate/evaluation';
import { count, counted } from '../../core/evaluate/phrases';
import type { LiveValue, Prose } from '../../core/prose';

/** A loss with three decimals, as a live value: 0.316. */
export function lossOf(value: number): LiveValue {
  return { value, format: 'decimal' };
}

/** A setting as short as it goes, as a live value: 0.5. */
export function setting(value: number): LiveValue {
  return { value, format: 'plain' };
}

/** Completes "the network": "finds 51 of the 54 acceptors among 500 test customers, with 2 false alarms". */
export function whatItFinds({ confusion, accepted, rows }: Evaluation): Prose {
  const { tp, fp } = confusion;
  const called = tp + fp;
  if (called === 0) {
    return [
      'calls nobody, so it finds ',
      count(0),
      ' of the ',
      ...counted(accepted, 'acceptor', 'acceptors'),
      ' among ',
      count(rows),
      ' test customers'
    ];
  }
  return [
    'finds ',
    count(tp),
    ' of the ',
    ...counted(accepted, 'acceptor', 'acceptors'),
    ' among ',
    count(rows),
    ' test customers, with ',
    ...counted(fp, 'false alarm', 'false alarms')
  ];
}
