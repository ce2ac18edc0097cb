import type { TopLevelSpec } from 'vega-lite';
import { isJsonObject, type JsonObject } from '../../core/chart-spec/json';
import { datasetName } from '../../core/chart-spec/plan-context';
import type { ChartSpec } from '../chart-spec';
import type { ChartTheme } from '../chart-theme';
import type { CustomDrawing } from './custom-drawing';
import { customTitle } from './custom-title';
import { mapUnits } from './map-units';
import { styledUnit } from './styled-unit';
import { viewSizes } from './view-sizes';
import { withBrush } from './with-brush';

/** A chart that somebody made, ready to be drawn in a place `width` pixels wide. */
export function customChart(drawing: CustomDrawing, theme: ChartTheme, width: number): ChartSpec {
  const { plan, answers, brush } = drawing;
  const { title, subtitle } = customTitle(drawing);
  const levels = Object.assign({}, ...answers.map((answer) => answer.levels)) as Record<
    string,
    string[]
  >;
  const sizes = viewSizes(plan.view, levels, Math.max(Math.round(width), 240));
  let unit = 0;
  const styled = mapUnits(
    sizes.view,
    (view) =>
      styledUnit(view, {
        fields: plan.units[unit++]!.fields,
        levels,
        theme,
        width: sizes.unitWidth
      }),
    (facet) => orderedFacets(facet, levels)
  );
  const description = `${title}. ${subtitle}.`;
  const spec = {
    // The rows come after the frame, which then must make room for them.
    autosize: { type: 'pad', resize: true },
    ...(brush ? withBrush(styled, brush) : styled),
    config: {
      ...theme.config,
      ...(sizes.isDivided ? { axisY: besideAxis(theme) } : {}),
      // Names of small charts, and legends of columns that the title need not name.
      header: {
        labelColor: theme.tokens.ink,
        labelFontSize: 12,
        titleColor: theme.tokens['ink-soft'],
        titleFontSize: 12,
        titleFontWeight: 500
      },
      legend: {
        ...theme.config.legend,
        title: undefined,
        titleFontSize: 12,
        titleFontWeight: 500,
        titleColor: theme.tokens['ink-soft']
      }
    },
    description,
    datasets: Object.fromEntries(answers.map(({ rows }, at) => [datasetName(at), rows]))
  };
  return {
    // The plan is Vega-Lite by construction: its grammar knows nothing else.
    spec: spec as unknown as TopLevelSpec,
    title,
    subtitle,
    method: '',
    description,
    width: sizes.width,
    height: sizes.height
  };
}

/** Above small charts stand their names: the axis has its own at its side. */
function besideAxis({ tokens }: ChartTheme) {
  return { grid: true, gridColor: tokens.rule, domain: false, ticks: false };
}

function orderedFacets(
  facet: JsonObject,
  levels: Readonly<Record<string, readonly string[]>>
): JsonObject {
  if (typeof facet.field === 'string') {
    return facet.sort === undefined && levels[facet.field]
      ? { ...facet, sort: levels[facet.field]! }
      : facet;
  }
  return Object.fromEntries(
    Object.entries(facet).map(([side, def]) => [
      side,
      isJsonObject(def) ? orderedFacets(def, levels) : def
    ])
  );
}
