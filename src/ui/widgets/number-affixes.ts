import type { NumberFormat } from '../../core/format';

/** What stands before and after a number in a field, and by how much the field's number is larger. */
export interface NumberAffixes {
  readonly prefix: string;
  readonly suffix: string;
  /** The field shows value × factor: 100 for shares, which are stored as 0 to 1. */
  readonly factor: number;
}

const plain: NumberAffixes = { prefix: '', suffix: '', factor: 1 };

/** The signs around an editable number, by its meaning, so that "$118k" is edited as "118". */
export function numberAffixes(format: NumberFormat): NumberAffixes {
  switch (format) {
    case 'thousand-dollars':
      return { ...plain, prefix: '$', suffix: 'k' };
    case 'dollars':
      return { ...plain, prefix: '$' };
    case 'share':
    case 'share-whole':
      return { ...plain, suffix: '%', factor: 100 };
    case 'years':
      return { ...plain, suffix: 'years' };
    case 'seconds':
      return { ...plain, suffix: 's' };
    default:
      return plain;
  }
}

/** A number in words as its field would show it: "$8k", "23 years", "10%". */
export function withAffixes(value: number, { prefix, suffix, factor }: NumberAffixes): string {
  const shown = Number((value * factor).toPrecision(12));
  const text = shown.toLocaleString('en-US', { maximumFractionDigits: 10 });
  return `${prefix}${text}${suffix.length > 1 ? ' ' : ''}${suffix}`;
}
