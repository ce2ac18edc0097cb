import { formatNumber } from '../core/format';
import { sentenceCase } from '../core/sentence-case';
import type { SurfaceData } from './surface-data';
import { placeText } from './surface-rows';
import type { TitleAndSubtitle } from './title-and-subtitle';

/** How much of the picture the network says yes to, and where it is surest. */
export function surfaceTitle({ surface, who, epoch }: SurfaceData): TitleAndSubtitle {
  const { x, y, probabilities, threshold } = surface;
  const yes = probabilities.reduce((sum, p) => sum + (p >= threshold ? 1 : 0), 0);
  const surest = probabilities.reduce((best, p, i) => (p > probabilities[best]! ? i : best), 0);
  const top = formatNumber(probabilities[surest]!, 'share-whole');
  const at = placeText(x, surest % x.values.length);
  const and = placeText(y, Math.floor(surest / x.values.length));
  const where = `at ${sentenceCase(x.schema.label)} ${at} and ${sentenceCase(y.schema.label)} ${and}`;
  return {
    title: titleOf(yes / probabilities.length, `${where} (${top})`),
    subtitle:
      `Probability of accepting after epoch ${epoch}, all else as for ${who}. ` +
      `The line is the threshold of ${formatNumber(threshold, 'share-whole')}; points are test customers`
  };
}

function titleOf(share: number, surest: string): string {
  if (share === 0) return `The network says yes nowhere here; it comes closest ${surest}`;
  if (share === 1) return `The network says yes everywhere here, most surely ${surest}`;
  const part = share < 0.005 ? 'under 1%' : formatNumber(share, 'share-whole');
  return `The network says yes in ${part} of this picture, most surely ${surest}`;
}
