import { formatNumber } from '../core/format';
import type { EpochRecord } from '../compute/protocol';
import type { TitleAndSubtitle } from './title-and-subtitle';

/** The lowest validation loss must be this much below the latest for memorising to be called. */
const RISE = 1.15;

/** What the loss curves show so far. */
export function lossTitle(epochs: readonly EpochRecord[]): TitleAndSubtitle {
  const subtitle = 'Cross-entropy after each epoch; lower is better';
  const last = epochs[epochs.length - 1];
  if (!last) return { title: 'Loss appears here while the network trains', subtitle };
  const best = epochs.reduce(
    (least, epoch, i) => (epoch.valLoss < epochs[least]!.valLoss ? i : least),
    0
  );
  const loss = formatNumber(last.valLoss, 'decimal');
  const rises = last.valLoss > epochs[best]!.valLoss * RISE && last.loss < epochs[best]!.loss;
  const title = rises
    ? `Validation loss rises after epoch ${best + 1}: the network starts to memorise`
    : `Validation loss is ${loss} after ${epochCount(epochs.length)}`;
  return { title, subtitle };
}

/** What the accuracy curves show so far. */
export function accuracyTitle(epochs: readonly EpochRecord[]): TitleAndSubtitle {
  const subtitle = 'Share of customers predicted right after each epoch';
  const last = epochs[epochs.length - 1];
  if (!last) return { title: 'Accuracy appears here while the network trains', subtitle };
  const share = formatNumber(last.valAccuracy, 'share');
  return { title: `${share} of validation customers are predicted right`, subtitle };
}

function epochCount(count: number): string {
  return count === 1 ? '1 epoch' : `${count} epochs`;
}
