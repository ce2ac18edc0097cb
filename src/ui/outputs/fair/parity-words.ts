import { fourFifths, type Gap } from '../../../core/fair/parity';
import { formatNumber } from '../../../core/format';

/** "19.2 points", the difference of two shares. */
export function pointsWords(difference: number): string {
  const points = (difference * 100).toFixed(1);
  return points === '1.0' ? '1.0 point' : `${points} points`;
}

/** "from 4.1 to 22.9". */
export function pointsRange([low, high]: Gap['interval']): string {
  return `from ${(low * 100).toFixed(1)} to ${(high * 100).toFixed(1)}`;
}

/** "from 0.12 to 0.61". */
export function ratioRange([low, high]: Gap['interval']): string {
  return `from ${formatNumber(low, 'decimal-2')} to ${formatNumber(high, 'decimal-2')}`;
}

/** Whether a ratio keeps the four-fifths rule, with a sign: colour is not the only one. */
export function fourFifthsMark(gap: Gap): string {
  const { kept, sure } = fourFifths(gap);
  if (kept) return sure ? '✓ above 4/5' : '✓ above 4/5, or chance';
  return sure ? '✗ below 4/5' : '✗ below 4/5, or chance';
}

/** Whether a difference is more than chance. */
export function differenceMark({ interval }: Gap): string {
  return interval[0] > 0 ? '△ more than chance' : '– may be chance';
}
