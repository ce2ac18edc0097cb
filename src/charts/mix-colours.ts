import { LoanbookError } from '../core/errors';

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * The colour that lies `share` of the way from one hex colour to another, mixed in sRGB as Vega's
 * `rgb` interpolation does.
 */
export function mixColours(from: string, to: string, share: number): string {
  const a = parseHexColour(from);
  const b = parseHexColour(to);
  const mixed = a.map((channel, i) => Math.round(channel + (b[i]! - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The channels of `#rgb` or `#rrggbb`.
 * @throws LoanbookError `bad-setting` for anything else.
 */
export function parseHexColour(colour: string): Rgb {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  const digits = short ? short.slice(1).map((digit) => digit + digit) : long?.slice(1);
  if (!digits) {
    throw new LoanbookError(
      'bad-setting',
      `The chart colour "${colour}" cannot be read; expected a colour such as #0a7369. Check the design tokens.`
    );
  }
  return [parseInt(digits[0]!, 16), parseInt(digits[1]!, 16), parseInt(digits[2]!, 16)];
}
