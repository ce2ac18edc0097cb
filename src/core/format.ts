/** How a number reads, by what it means. */
export type NumberFormat =
  | 'count' // 5,000
  | 'share' // 9.6%
  | 'share-whole' // 10%
  | 'decimal' // 0.994
  | 'decimal-2' // 1.94
  | 'thousand-dollars' // $118k
  | 'dollars' // $1,250
  | 'dollars-cents' // $3.75
  | 'years' // 41 years
  | 'points' // 31 points of a probability
  | 'seconds' // 6 s
  | 'plain'; // as short as it goes, for codes and category values

/** Of what is not negative. */
const formatters: Record<NumberFormat, (value: number) => string> = {
  count: (v) => Math.round(v).toLocaleString('en-US'),
  share: (v) => `${(v * 100).toFixed(1)}%`,
  'share-whole': (v) => `${Math.round(v * 100)}%`,
  decimal: (v) => v.toFixed(3),
  'decimal-2': (v) => v.toFixed(2),
  'thousand-dollars': (v) => `$${trimZeros(v.toFixed(1))}k`,
  dollars: (v) => `$${Math.round(v).toLocaleString('en-US')}`,
  'dollars-cents': (v) => `$${v.toFixed(2)}`,
  years: (v) => {
    const years = trimZeros(v.toFixed(1));
    return `${years} ${years === '1' ? 'year' : 'years'}`;
  },
  points: (v) => {
    const points = v < 0.0995 ? trimZeros((v * 100).toFixed(1)) : String(Math.round(v * 100));
    return `${points} ${points === '1' ? 'point' : 'points'}`;
  },
  seconds: (v) => (v < 10 ? `${trimZeros(v.toFixed(1))} s` : `${Math.round(v)} s`),
  plain: (v) => trimZeros(v.toFixed(4))
};

/** Every format's name. */
export const numberFormats = Object.keys(formatters) as readonly NumberFormat[];

export function isNumberFormat(name: string): name is NumberFormat {
  return Object.hasOwn(formatters, name);
}

/** A number as a person reads it, with a true minus sign but no negative zero; a missing value (NaN) reads as an en dash. */
export function formatNumber(value: number, format: NumberFormat): string {
  if (Number.isNaN(value)) return '–';
  const text = formatters[format](Math.abs(value));
  return value < 0 && /[1-9I]/.test(text) ? `−${text}` : text;
}

/** A formatted number without the unit that follows it, for phrases that say it once: "30 to 39 years". */
export function withoutUnit(text: string): string {
  return text.replace(/ \p{L}+$/u, '');
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
