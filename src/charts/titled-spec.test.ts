import { describe, expect, it } from 'vitest';
import { chartSpec } from './chart-spec';
import { sampleCounts } from './testing/chart-samples';
import { drawHeadless } from './testing/draw-headless';
import { readThemes } from './testing/token-themes';
import { titledSpec } from './titled-spec';

describe('titledSpec', () => {
  it('puts title, subtitle and ground into the picture', async () => {
    const { light } = readThemes();
    const chart = chartSpec(
      sampleCounts([
        ['low', 900, 45],
        ['high', 100, 30]
      ]),
      light,
      860
    );
    const { svg, warnings } = await drawHeadless(titledSpec(chart, light));
    expect(warnings).toEqual([]);
    expect(svg).toContain('accepts most often');
    expect(svg).toContain('the coloured part accepted');
    expect(svg).toContain(light.tokens.paper);
  });
});
