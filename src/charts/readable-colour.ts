import { parseHexColour } from './mix-colours';

/** WCAG 2 AA for text of this size. */
const ENOUGH_CONTRAST = 4.5;

/**
 * The first candidate that can be read on `fill` (contrast at least 4.5 to 1); if none can, black or
 * white, of which one always can.
 */
export function readableColour(fill: string, candidates: readonly string[]): string {
  const readable = candidates.find((colour) => contrastRatio(colour, fill) >= ENOUGH_CONTRAST);
  if (readable) return readable;
  return contrastRatio('#000000', fill) >= ENOUGH_CONTRAST ? '#000000' : '#ffffff';
}

/** Contrast of two hex colours, 1 to 21 (WCAG 2, relative luminance). */
export function contrastRatio(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = parseHexColour(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
