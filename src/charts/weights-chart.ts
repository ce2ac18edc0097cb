import { formatNumber } from '../core/format';
import type { WeightHistogram } from '../core/inspect/weight-histogram';
import type { ChartTable } from './chart-rows';
import type { ChartSpec } from './chart-spec';
import type { ChartTheme } from './chart-theme';

const PANEL_HEIGHT = 100;
/** Title above and axis below each panel. */
const AROUND_PANEL = 96;
const GUTTER = 46;
const SPACING = 24;

/**
 * How the weights of each layer are spread: one small histogram a layer. Bins and counts change from epoch to
 * epoch in `datasets` and `params` alone.
 */
export function weightsChart(
  layers: readonly WeightHistogram[],
  theme: ChartTheme,
  width: number
): ChartSpec {
  const columns = Math.max(1, Math.min(layers.length, Math.floor(width / 210)));
  const rows = Math.ceil(layers.length / columns);
  const panelWidth = Math.floor((width - 16 - (columns - 1) * SPACING) / columns) - GUTTER;
  const description = 'Histograms. The weights of each layer, one panel a layer.';
  const axisY = { ...theme.config.axisY, minExtent: GUTTER, maxExtent: GUTTER };
  return {
    ...weightsTitle(layers),
    method: 'Weights without biases in 30 bins, the same bins for all epochs',
    description,
    width,
    height: rows * (PANEL_HEIGHT + AROUND_PANEL),
    spec: {
      autosize: { type: 'pad' },
      config: { ...theme.config, axisY, concat: { spacing: SPACING } },
      description,
      params: layers.flatMap(({ edges, counts }, layer) => [
        { name: `low${layer}`, value: edges[0]! },
        { name: `high${layer}`, value: edges[edges.length - 1]! },
        { name: `most${layer}`, value: Math.max(1, ...counts) }
      ]),
      datasets: Object.fromEntries(layers.map((bins, layer) => [`layer${layer}`, binRows(bins)])),
      columns,
      concat: layers.map((_, layer) => panel(layer, layers.length, panelWidth, theme))
    }
  };
}

function panel(layer: number, layers: number, width: number, theme: ChartTheme) {
  const quantitative = 'quantitative' as const;
  return {
    title: { text: layerName(layer, layers), fontSize: 12, fontWeight: 600 as const, offset: 20 },
    width,
    height: PANEL_HEIGHT,
    data: { name: `layer${layer}` },
    mark: { type: 'bar' as const, fill: theme.tokens.accept, binSpacing: 0.5, aria: false },
    encoding: {
      x: {
        field: 'from',
        bin: 'binned' as const,
        type: quantitative,
        title: 'Weight',
        scale: { domain: [{ expr: `low${layer}` }, { expr: `high${layer}` }], nice: false },
        axis: { format: '.2~f', tickCount: Math.max(3, Math.round(width / 60)) }
      },
      x2: { field: 'to' },
      y: {
        field: 'weights',
        type: quantitative,
        title: 'Number of weights',
        // Bars stand alone: Vega-Lite would stack them and lose them.
        stack: null,
        scale: { domain: [0, { expr: `most${layer}` }] },
        axis: { format: '~s', tickCount: 3, tickMinStep: 1 }
      },
      tooltip: [
        { field: 'from', type: quantitative, title: 'Weight from', format: '.3f' },
        { field: 'to', type: quantitative, title: 'to', format: '.3f' },
        { field: 'weights', type: quantitative, title: 'Weights', format: ',d' }
      ]
    }
  };
}

/** All bins as a table, layer after layer. */
export function weightsRows(layers: readonly WeightHistogram[]): ChartTable {
  return {
    columns: [
      { label: 'Layer', format: 'text' },
      { label: 'Weight from', format: 'decimal' },
      { label: 'to', format: 'decimal' },
      { label: 'Weights', format: 'count' }
    ],
    rows: layers.flatMap((bins, layer) =>
      binRows(bins).map(({ from, to, weights }) => [
        layerName(layer, layers.length),
        from,
        to,
        weights
      ])
    )
  };
}

function layerName(layer: number, layers: number): string {
  return layer === layers - 1 ? 'Output layer' : `Hidden layer ${layer + 1}`;
}

function binRows({ edges, counts }: WeightHistogram) {
  return Array.from(counts, (weights, i) => ({ from: edges[i]!, to: edges[i + 1]!, weights }));
}

/** The layer whose weights lie furthest apart, by the standard deviation over the bins. */
function weightsTitle(layers: readonly WeightHistogram[]) {
  const spreads = layers.map(spreadOf);
  const widest = spreads.indexOf(Math.max(...spreads));
  const name = layerName(widest, layers.length);
  return {
    title: `${name} has the widest spread of weights: ${formatNumber(spreads[widest]!, 'decimal-2')} around their mean`,
    subtitle: 'How many connections of each layer have which strength; training pulls them apart'
  };
}

function spreadOf(bins: WeightHistogram): number {
  const rows = binRows(bins).map(({ from, to, weights }) => ({ middle: (from + to) / 2, weights }));
  const count = rows.reduce((sum, { weights }) => sum + weights, 0) || 1;
  const mean = rows.reduce((sum, { middle, weights }) => sum + middle * weights, 0) / count;
  const squares = rows.reduce(
    (sum, { middle, weights }) => sum + weights * (middle - mean) ** 2,
    0
  );
  return Math.sqrt(squares / count);
}
