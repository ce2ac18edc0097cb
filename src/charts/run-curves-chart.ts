import type { TopLevelSpec } from 'vega-lite';
import type { ChartSpec } from './chart-spec';
import type { ChartTheme } from './chart-theme';
import { endLabels } from './end-labels';
import { epochPointer } from './epoch-pointer';
import { curveField, type RunCurves } from './run-curves';
import { runCurvesRange } from './run-curves-range';
import { runCurvesTitle } from './run-curves-title';
import { runLine } from './run-line';
import { specFrame } from './spec-frame';
import { epochAxis } from './epoch-axis';
import { measureAxis } from './measure-axis';

const PLOT_HEIGHT = 300;
const LEGEND_LINE = 20;
const LEGEND_COLUMN = 260;
const LABEL_LIMIT = 220;
/** Room for the letters right of the last epoch, as a share of the axis. */
const LETTER_ROOM = 0.05;

/** The runs' curves laid over each other, each with its own colour, dash and letter, told together at the pointer. */
export function runCurvesChart(curves: RunCurves, theme: ChartTheme, width: number): ChartSpec {
  const { measure, part, runs } = curves;
  const drawnWidth = Math.max(Math.round(width), 240);
  const columns = Math.max(1, Math.min(3, Math.floor(drawnWidth / LEGEND_COLUMN)));
  const height = PLOT_HEIGHT + Math.ceil(runs.length / columns) * LEGEND_LINE;
  const { title, subtitle } = runCurvesTitle(curves);
  const description = `Line chart. ${title}. ${subtitle}.`;
  const points = pointsOf(curves);
  const [low, high] = runCurvesRange(curves);
  const lines = runs.map(({ slot }) => runLine(slot));
  const series = lines.map(({ letter }) => letter);
  const names = Object.fromEntries(runs.map(({ slot, name }) => [runLine(slot).letter, name]));
  const format = measure === 'loss' ? '.3~f' : '.1~%';
  const lastEpoch = Math.max(2, ...points.map(({ epoch }) => epoch));

  const x = epochAxis(lastEpoch + (lastEpoch - 1) * LETTER_ROOM, drawnWidth);
  const y = measureAxis(measure, [low, high]);
  const legend = {
    columns,
    labelLimit: LABEL_LIMIT,
    labelExpr: `datum.label + '  ' + ${JSON.stringify(names)}[datum.label]`,
    symbolType: 'stroke' as const,
    symbolStrokeWidth: 2,
    symbolSize: 700
  };
  const color = {
    field: 'run',
    type: 'nominal' as const,
    scale: { domain: series, range: lines.map(({ token }) => theme.tokens[token]) },
    legend
  };
  const strokeDash = {
    field: 'run',
    type: 'nominal' as const,
    scale: { domain: series, range: lines.map(({ dash }) => [...dash]) },
    legend
  };
  const spec: TopLevelSpec = {
    ...specFrame(theme, drawnWidth, height, description),
    data: { values: points },
    layer: [
      {
        encoding: { x, y, color },
        layer: [
          {
            mark: { type: 'line', tooltip: null, clip: true, aria: false },
            encoding: { strokeDash }
          },
          {
            // A run of one epoch has no line.
            mark: {
              type: 'point',
              filled: true,
              size: 26,
              opacity: 1,
              clip: true,
              tooltip: null,
              aria: false
            }
          },
          {
            // Where a run ends stands its letter, so that lines can be told apart without colour.
            data: { values: endLabels(points, [low, high], lastEpoch) },
            mark: {
              type: 'text',
              dx: 9,
              align: 'center',
              baseline: 'middle',
              fontWeight: 600,
              tooltip: null,
              aria: false
            },
            encoding: { text: { field: 'run', type: 'nominal' } }
          }
        ]
      },
      {
        transform: [{ pivot: 'run', value: 'value', groupby: ['epoch'] }],
        ...epochPointer(
          theme.tokens['rule-strong'],
          series.map((letter) => ({ field: letter, title: `${letter} ${names[letter]}` })),
          format
        )
      }
    ]
  };
  const method = part === 'validation' ? 'After each epoch' : 'Mean over each epoch';
  return { spec, title, subtitle, method, description, width: drawnWidth, height };
}

/** A diverged epoch, whose value is not finite, leaves a gap. */
function pointsOf(curves: RunCurves) {
  const field = curveField(curves);
  return curves.runs.flatMap(({ slot, epochs }) =>
    epochs.flatMap((record, index) => {
      const value = record[field];
      const point = { run: runLine(slot).letter, epoch: index + 1, value };
      return Number.isFinite(value) ? [point] : [];
    })
  );
}
