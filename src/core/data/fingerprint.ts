import type { Column, Target } from './table';

/**
 * A table's identity as 16 hexadecimal digits: equal for equal column names (in order), values, dictionaries and target,
 * and different for different ones but for chance (64 bits).
 * Source: the mixing of bryc's public-domain cyrb53, both 32-bit halves kept.
 */
export function fingerprintOf(columns: readonly Column[], target: Target): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  const mix = (word: number) => {
    low = Math.imul(low ^ word, 2654435761);
    high = Math.imul(high ^ word, 1597334677);
    // cyrb53 leaves high bits behind; a rotation brings each word's high bits down.
    low = (low << 13) | (low >>> 19);
    high = (high << 17) | (high >>> 15);
  };
  const mixText = (text: string) => {
    mix(text.length);
    for (let i = 0; i < text.length; i++) mix(text.charCodeAt(i));
  };
  const mixNumbers = (values: Float64Array) => {
    mix(values.length);
    const pair = new Uint32Array(2);
    const number = new Float64Array(pair.buffer);
    for (const value of values) {
      // One NaN for all: an engine may keep several.
      number[0] = Number.isNaN(value) ? NaN : value;
      mix(pair[0]!);
      mix(pair[1]!);
    }
  };
  mix(columns.length);
  for (const { schema, values, dictionary } of columns) {
    mixText(schema.name);
    mixNumbers(values);
    mix(dictionary ? dictionary.length : -1);
    dictionary?.forEach(mixText);
  }
  mixText(target.column);
  mixNumbers(Float64Array.of(target.acceptedValue));
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
