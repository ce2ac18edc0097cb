import { describe, expect, it } from 'vitest';
import { mixColours, parseHexColour } from './mix-colours';

describe('mixColours', () => {
  it('goes from one colour to the other', () => {
    expect(mixColours('#000', '#ffffff', 0)).toBe('#000000');
    expect(mixColours('#000', '#ffffff', 0.5)).toBe('#808080');
    expect(mixColours('#0a7369', '#f3f1ec', 1)).toBe('#f3f1ec');
  });

  it('names a colour that it cannot read', () => {
    expect(() => parseHexColour('teal')).toThrow(/"teal".*#0a7369/);
  });
});
