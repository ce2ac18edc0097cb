import type { GridAxis } from '../core/inspect/grid-axis';
import type { ChartSpec } from './chart-spec';
import type { ChartTheme } from './chart-theme';
import { ACCEPTED, DECLINED } from './group-names';
import type { SurfaceData } from './surface-data';
import { borderRows, cellRows, CHOSEN, customerRows } from './surface-rows';
import { surfaceTitle } from './surface-title';
import { specFrame } from './spec-frame';

const HEIGHT = 470;
const NARROW = 520;

/**
 * What the network says over two columns: the darker, the likelier a yes; a line where it passes the threshold;
 * and test customers by what they did. What changes between epochs is in `datasets`.
 */
export function surfaceChart(data: SurfaceData, theme: ChartTheme, width: number): ChartSpec {
  const { x, y } = data.surface;
  const description =
    `Heatmap. Probability of accepting over ${x.schema.label} and ${y.schema.label}, with the ` +
    'threshold as a line and test customers as points.';
  return {
    ...surfaceTitle(data),
    method: `The network asked at ${x.values.length} × ${y.values.length} places`,
    description,
    width,
    height: HEIGHT,
    spec: {
      ...specFrame(theme, width, HEIGHT, description),
      datasets: {
        cells: cellRows(data),
        border: borderRows(data),
        customers: customerRows(data)
      },
      layer: [cellLayer(x, y, theme, width), borderLayer(x, y, theme), customerLayer(x, y, theme)],
      resolve: { scale: { color: 'independent' } }
    }
  };
}

/** One side of the picture; `field` is x or y. The band of the nth level of a category reaches from n to n + 1. */
function side(axis: GridAxis, field: 'x' | 'y') {
  const ends =
    axis.kind === 'range'
      ? [axis.edges[0]!, axis.edges[axis.edges.length - 1]!]
      : [0, axis.labels.length];
  const labels =
    axis.kind === 'range'
      ? { tickCount: 6 }
      : {
          values: axis.labels.map((_, level) => level + 0.5),
          labelExpr: `${JSON.stringify(axis.labels)}[floor(datum.value)]`,
          labelLimit: 110
        };
  return {
    field,
    type: 'quantitative' as const,
    title: axis.schema.axisLabel,
    scale: { domain: ends, nice: false, zero: false },
    axis: { grid: false, ...labels }
  };
}

const places = (x: GridAxis, y: GridAxis) => [
  { field: 'xText', type: 'nominal' as const, title: x.schema.label },
  { field: 'yText', type: 'nominal' as const, title: y.schema.label }
];

function cellLayer(x: GridAxis, y: GridAxis, theme: ChartTheme, width: number) {
  const { heatmap } = theme.config.range as { heatmap: string[] };
  return {
    data: { name: 'cells' },
    mark: { type: 'rect' as const, aria: false },
    encoding: {
      x: side(x, 'x'),
      y: side(y, 'y'),
      x2: { field: 'x2' },
      y2: { field: 'y2' },
      color: {
        field: 'probability',
        type: 'quantitative' as const,
        scale: { domain: [0, 0.5, 1], range: heatmap, interpolate: 'rgb' as const },
        legend: {
          title: 'Probability of accepting',
          titleFontWeight: 500,
          titleColor: theme.tokens['ink-soft'],
          format: '.0%',
          values: [0, 0.5, 1],
          gradientLength: Math.min(160, width / 3),
          // Beside the names of the points there is no room for it on a narrow page.
          ...(width < NARROW ? { orient: 'bottom' as const, offset: 12 } : {})
        }
      },
      tooltip: [
        ...places(x, y),
        {
          field: 'probability',
          type: 'quantitative' as const,
          title: 'Probability, about',
          format: '.0%'
        }
      ]
    }
  };
}

function borderLayer(x: GridAxis, y: GridAxis, theme: ChartTheme) {
  return {
    data: { name: 'border' },
    mark: {
      type: 'rule' as const,
      stroke: theme.tokens.ink,
      strokeWidth: 2.2,
      strokeCap: 'round' as const,
      tooltip: null,
      aria: false
    },
    encoding: { x: side(x, 'x'), y: side(y, 'y'), x2: { field: 'x2' }, y2: { field: 'y2' } }
  };
}

function customerLayer(x: GridAxis, y: GridAxis, theme: ChartTheme) {
  const { ink, paper, focus } = theme.tokens;
  const domain = [ACCEPTED, DECLINED, CHOSEN];
  const answer = { field: 'answer', type: 'nominal' as const };
  const legend = { title: null, symbolType: 'circle', symbolStrokeWidth: 1 };
  const scale = <T>(range: readonly T[]) => ({ scale: { domain, range: [...range] }, legend });
  return {
    data: { name: 'customers' },
    mark: { type: 'point' as const, strokeWidth: 0.9, opacity: 1, fillOpacity: 0.85, aria: false },
    encoding: {
      x: side(x, 'x'),
      y: side(y, 'y'),
      shape: { ...answer, ...scale(['triangle-up', 'circle', 'cross']) },
      fill: { ...answer, ...scale([ink, paper, focus]) },
      stroke: { ...answer, ...scale([paper, ink, paper]) },
      size: {
        condition: [
          { test: `datum.answer === '${ACCEPTED}'`, value: 52 },
          { test: `datum.answer === '${CHOSEN}'`, value: 190 }
        ],
        value: 20
      },
      tooltip: [...places(x, y), { ...answer, title: 'Answer' }]
    }
  };
}
