import type { GainsCurve } from './gains-curve';
import type { ThresholdCounts } from './threshold-counts';

/**
 * The gains curve of customers of whom only counts are known. Among those between two thresholds no order is known, so
 * acceptors come evenly there; rounded to whole customers.
 */
export function gainsFromCounts({ tp, fp, accepted, declined }: ThresholdCounts): GainsCurve {
  const rows = accepted + declined;
  const reached = new Uint32Array(rows + 1);
  let called = 0;
  let found = 0;
  const upTo = (nextCalled: number, nextFound: number) => {
    for (let k = called + 1; k <= nextCalled; k++) {
      const part = (k - called) / (nextCalled - called);
      reached[k] = Math.round(found + part * (nextFound - found));
    }
    [called, found] = [nextCalled, nextFound];
  };
  tp.forEach((acceptors, i) => upTo(acceptors + fp[i]!, acceptors));
  upTo(rows, accepted);
  return { rows, accepted, reached };
}
