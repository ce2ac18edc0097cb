import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartDrawing } from '../../charts/chart-drawing';
import { compileSpec } from '../../charts/testing/compile-spec';
import { sampleCounts, sampleGroup, sampleHistogram } from '../../charts/testing/chart-samples';
import { drawHeadless } from '../../charts/testing/draw-headless';
import { readThemes } from '../../charts/testing/token-themes';
import { countsAtSteps } from '../../core/evaluate/counts-at-steps';
import { reliabilityBins } from '../../core/evaluate/reliability-bins';
import { rocAuc } from '../../core/evaluate/roc';
import { scoreBins } from '../../core/evaluate/score-bins';
import { countByThreshold } from '../../core/evaluate/threshold-counts';
import { mulberry32 } from '../../core/random';
import type { CompileChart } from '../../platform/embed-chart';
import { chartsFigures } from '../figures/charts-figures';
import { evaluateFigures } from '../figures/evaluate-figures';
import { trainingFigures } from '../figures/training-figures';
import { compileCharts } from './compile-charts';
import { openCompiledCharts, type CompiledCharts } from './compiled-charts';
import { REPORT_WIDTHS } from './report-widths';

const themes = Object.values(readThemes());

function scored() {
  const random = mulberry32(3);
  const labels = Uint8Array.from({ length: 300 }, (_, i) => Number(i % 8 === 0));
  const probabilities = Float32Array.from(
    labels,
    (label) => 0.5 * random() + 0.5 * label * random()
  );
  const counts = countByThreshold(labels, probabilities);
  return {
    counts: countsAtSteps(counts, [0.375]),
    rocAuc: rocAuc(counts),
    bins: scoreBins(labels, probabilities),
    reliability: reliabilityBins(labels, probabilities)
  };
}

const evaluated = scored();
const atThreshold = (threshold: number) =>
  Object.values(evaluateFigures('test', evaluated, threshold));
const still = [
  ...chartsFigures([
    sampleCounts([
      ['one', 300, 20],
      ['two', 200, 40]
    ]),
    sampleHistogram(sampleGroup('all', 0, [4, 9, 3])),
    sampleHistogram(sampleGroup('accepted', 0, [4, 9, 3]), sampleGroup('declined', 0, [9, 3, 1]))
  ]),
  ...trainingFigures(
    [0.5, 0.3, 0.2].map((loss) => ({ loss, accuracy: 0.9, valLoss: loss, valAccuracy: 0.8 }))
  )
];

let compiled: CompiledCharts;
let find: CompileChart;
beforeAll(async () => {
  compiled = await compileCharts([...still, ...atThreshold(0.5)], {
    themes,
    compile: compileSpec,
    pause: () => Promise.resolve(),
    known: new Map()
  });
  find = openCompiledCharts(JSON.parse(JSON.stringify(compiled)) as CompiledCharts);
});

/** As the report draws it, with the rows that it brings. */
async function drawn(spec: ChartDrawing['spec']): Promise<string> {
  const view = new View(parse(find(spec), {}, { ast: true }), {
    expr: expressionInterpreter,
    renderer: 'none'
  });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

describe('compiled charts', () => {
  it('are drawn as Vega-Lite draws them, in the light and wide, in the dark and narrow', async () => {
    for (const { draw } of [...still, ...atThreshold(0.5)]) {
      const cases = [
        [themes[0]!, REPORT_WIDTHS[3]],
        [themes[1]!, REPORT_WIDTHS[0]]
      ] as const;
      for (const [theme, width] of cases) {
        const { spec } = draw(theme, width);
        // Numbers that Vega gives its marks differ from drawing to drawing.
        const plain = (svg: string) => svg.replace(/(clip|gradient_?)\d+/g, '$1');
        expect(plain(await drawn(spec))).toBe(plain((await drawHeadless(spec)).svg));
      }
    }
  });

  it('follow any threshold', () => {
    for (let percent = 0; percent <= 100; percent++) {
      for (const { draw } of atThreshold(percent / 100)) {
        expect(() => find(draw(themes[1]!, 640).spec)).not.toThrow();
      }
    }
  });

  it('say so where a chart was not compiled', () => {
    const foreign = { mark: 'bar', data: { values: [] }, encoding: {} } as ChartDrawing['spec'];
    expect(() => find(foreign)).toThrow(/not in the report/);
  });

  it('are kept once a figure, the others as what differs', () => {
    const size = (value: unknown) => JSON.stringify(value).length;
    const whole = size(compiled.whole);
    expect(compiled.whole).toHaveLength(still.length + 6);
    expect(Object.keys(compiled.frames)).toHaveLength((still.length + 6) * 8);
    expect(size(compiled.frames)).toBeLessThan(2 * whole);
  });
});
