import type { TopLevelSpec } from 'vega-lite';
import type { ChartSpec } from './chart-spec';
import type { ChartTheme } from './chart-theme';
import { curveRange } from './curve-range';
import type { SearchCurves } from './search-curves';
import { epochPointer, runPointer } from './search-curves-pointer';
import { epochPoints, searchPoints } from './search-curves-points';
import { searchCurvesTitle } from './search-curves-title';
import { specFrame } from './spec-frame';
import { epochAxis } from './epoch-axis';
import { measureAxis } from './measure-axis';

const HEIGHT = 280;

/** A loss beyond this is a run that goes astray; the axis stays with the others. */
const LARGEST_LOSS = 1;

/**
 * The curves of all runs, thin and grey, and the leader's over them, thick, coloured and named. Everything that
 * changes while the search goes on is in `data` and `params`, so that the drawn chart can stay.
 */
export function searchCurvesChart(
  curves: SearchCurves,
  theme: ChartTheme,
  width: number
): ChartSpec {
  const { measure, totalEpochs, live } = curves;
  const drawnWidth = Math.max(Math.round(width), 240);
  const { title, subtitle } = searchCurvesTitle(curves);
  const description = 'Line chart. The validation curves of all runs of the search.';
  const values = curves.runs.flatMap((run) => run.values);
  const [low, high] = curveRange(values, measure);
  const x = epochAxis({ expr: 'lastEpoch' }, drawnWidth);
  const y = measureAxis(measure, [{ expr: 'low' }, { expr: 'high' }]);
  const detail = { field: 'run', type: 'nominal' as const };
  const leader = theme.tokens.accept;
  const spec: TopLevelSpec = {
    ...specFrame(theme, drawnWidth, HEIGHT, description),
    params: [
      { name: 'low', value: low },
      { name: 'high', value: measure === 'loss' ? Math.min(high, LARGEST_LOSS) : high },
      { name: 'lastEpoch', value: Math.max(totalEpochs, 2) }
    ],
    data: { name: 'points', values: [...searchPoints(curves), ...epochPoints(curves)] },
    layer: [
      {
        encoding: { x, y, detail },
        layer: [
          {
            transform: [{ filter: 'datum.run && !datum.leads' }],
            mark: {
              type: 'line',
              stroke: theme.tokens.decline,
              strokeWidth: 1,
              opacity: 0.7,
              clip: true,
              tooltip: null,
              aria: false
            }
          },
          {
            transform: [{ filter: 'datum.leads' }],
            mark: {
              type: 'line',
              stroke: leader,
              strokeWidth: 3,
              point: { filled: true, color: leader, size: 40, tooltip: null, aria: false },
              clip: true,
              tooltip: null,
              aria: false
            }
          },
          {
            transform: [{ filter: 'datum.leads && datum.last' }],
            mark: {
              type: 'text',
              align: 'right',
              dy: measure === 'loss' ? -12 : 16,
              fontWeight: 600,
              fill: leader,
              tooltip: null,
              aria: false
            },
            encoding: { text: { field: 'run', type: 'nominal' } }
          }
        ]
      },
      live ? epochPointer(curves, theme) : runPointer(curves, theme)
    ]
  };
  const method = 'After each epoch';
  return { spec, title, subtitle, method, description, width: drawnWidth, height: HEIGHT };
}
