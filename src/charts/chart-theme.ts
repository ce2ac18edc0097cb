import type { Config } from 'vega-lite';
import { mixColours } from './mix-colours';

/** Design tokens that a chart is coloured with: the custom properties without their dashes. */
export const CHART_TOKENS = [
  'font-ui',
  'paper',
  'sunken',
  'rule',
  'rule-strong',
  'ink',
  'ink-soft',
  'accept',
  'decline',
  'stale',
  'fail',
  'focus'
] as const;

export type ChartTokens = Readonly<Record<(typeof CHART_TOKENS)[number], string>>;

export interface ChartTheme {
  readonly tokens: ChartTokens;
  readonly config: Config;
  /** Five colours from -1 over 0 to 1. */
  readonly diverging: readonly string[];
}

/** The look of every chart, made of the page's tokens, so that charts follow light and dark. */
export function chartTheme(tokens: ChartTokens): ChartTheme {
  const diverging = divergingColours(tokens);
  const config: Config = {
    background: undefined,
    font: tokens['font-ui'],
    // Room for what reaches over the edge: letters' tails, end points, half of a last label.
    padding: { left: 2, right: 6, top: 2, bottom: 5 },
    view: { stroke: null },
    title: {
      anchor: 'start',
      frame: 'bounds',
      fontSize: 15,
      fontWeight: 600,
      color: tokens.ink,
      offset: 18,
      subtitleFontSize: 13,
      subtitleColor: tokens['ink-soft'],
      subtitlePadding: 6
    },
    axis: axisConfig(tokens),
    axisY: {
      grid: true,
      gridColor: tokens.rule,
      domain: false,
      ticks: false,
      titleAngle: 0,
      titleAlign: 'left',
      titleAnchor: 'end',
      titleX: 0,
      titleY: -12
    },
    legend: {
      orient: 'top',
      direction: 'horizontal',
      title: null,
      labelFontSize: 12,
      labelColor: tokens.ink,
      symbolType: 'square',
      symbolSize: 90,
      symbolStrokeWidth: 0,
      columnPadding: 18,
      offset: 32
    },
    bar: { cornerRadiusEnd: 1.5 },
    line: { strokeWidth: 2, strokeCap: 'round', strokeJoin: 'round' },
    text: { fontSize: 12, fill: tokens.ink },
    range: {
      category: [tokens.accept, tokens.decline, tokens.focus, tokens.stale, tokens.fail],
      diverging: [...diverging],
      heatmap: [tokens.sunken, mixColours(tokens.sunken, tokens.accept, 0.5), tokens.accept]
    }
  };
  return { tokens, config, diverging };
}

function axisConfig(tokens: ChartTokens): Config['axis'] {
  return {
    labelFontSize: 12,
    labelColor: tokens['ink-soft'],
    titleFontSize: 12,
    titleFontWeight: 500,
    titleColor: tokens['ink-soft'],
    titlePadding: 10,
    grid: false,
    gridColor: tokens.rule,
    domainColor: tokens['rule-strong'],
    tickColor: tokens['rule-strong'],
    tickSize: 4,
    labelPadding: 5
  };
}

/** Falling is the warm colour between the two warning tokens, rising the accent, none the ground. */
function divergingColours(tokens: ChartTokens): readonly string[] {
  const falling = mixColours(tokens.stale, tokens.fail, 0.5);
  return [
    falling,
    mixColours(falling, tokens.sunken, 0.5),
    tokens.sunken,
    mixColours(tokens.accept, tokens.sunken, 0.5),
    tokens.accept
  ];
}
