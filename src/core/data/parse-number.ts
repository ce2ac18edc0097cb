const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const groupedByComma = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const plainComma = /^[+-]?(?:\d+,?\d*|,\d+)(?:[eE][+-]?\d+)?$/;
const groupedByDot = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/**
 * A cell's number, or NaN if it is none: `-3`, `1.60`, `1e3`, `1,234.5`; with a decimal comma `1,60`
 * and `1.234,5`. White space around it is allowed. Infinity and hexadecimal are not numbers here.
 */
export function parseNumber(text: string, decimalComma = false): number {
  const short = shortInteger(text);
  if (short >= 0) return short;
  const trimmed = text.trim();
  if (decimalComma) {
    if (groupedByDot.test(trimmed)) return finite(trimmed.replace(/\./g, '').replace(',', '.'));
    return plainComma.test(trimmed) ? finite(trimmed.replace(',', '.')) : readPlain(trimmed);
  }
  if (groupedByComma.test(trimmed)) return finite(trimmed.replace(/,/g, ''));
  return readPlain(trimmed);
}

/** Digits only, at most nine: nearly every cell, without a pattern. -1 for anything else. */
function shortInteger(text: string): number {
  if (text.length === 0 || text.length > 9) return -1;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function readPlain(text: string): number {
  return plain.test(text) ? finite(text) : NaN;
}

/** Too large for a number reads as none; minus zero as zero, so that equal cells are equal values. */
function finite(text: string): number {
  const value = Number(text);
  return Number.isFinite(value) ? value + 0 : NaN;
}
