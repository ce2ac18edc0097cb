import type { TopLevelSpec } from 'vega-lite';
import type { ChartTheme } from './chart-theme';
import { epochPointer } from './epoch-pointer';
import { curveRange } from './curve-range';
import { epochAxis } from './epoch-axis';
import { measureAxis } from './measure-axis';
import { specFrame } from './spec-frame';

/** One epoch of a curve; a value that is not known yet is null. */
export type CurvePoint = {
  readonly epoch: number;
  readonly training: number | null;
  readonly validation: number | null;
};

export interface TrainingCurveSettings {
  readonly theme: ChartTheme;
  readonly measure: 'loss' | 'accuracy';
  /** The axis reaches this far from the start, so that it stands still while epochs arrive. */
  readonly totalEpochs: number;
  readonly width: number;
  readonly height: number;
}

const SERIES = ['Training', 'Validation'] as const;

/**
 * Loss or accuracy after each epoch, training solid and validation dashed, with a rule that tells both
 * at the pointer. Everything that changes while training is in `data` and `params`, so that a drawn
 * chart can be updated without being compiled again.
 */
export function trainingCurveChart(
  points: readonly CurvePoint[],
  settings: TrainingCurveSettings
): TopLevelSpec {
  const { theme, measure } = settings;
  const format = measure === 'loss' ? '.3~f' : '.1~%';
  const [low, high] = curveRange(
    points.flatMap((point) => [point.training, point.validation]),
    measure
  );
  const lastEpoch = Math.max(settings.totalEpochs, points.length, 2);
  const x = epochAxis({ expr: 'lastEpoch' }, settings.width);
  const y = measureAxis(measure, [{ expr: 'low' }, { expr: 'high' }]);
  const description = `Line chart. ${measure === 'loss' ? 'Loss' : 'Accuracy'} of training and validation after each epoch.`;
  const color = {
    field: 'series',
    type: 'nominal' as const,
    scale: { domain: [...SERIES], range: [theme.tokens.ink, theme.tokens.focus] },
    legend: { symbolType: 'stroke', symbolStrokeWidth: 2, symbolSize: 240 }
  };
  return {
    ...specFrame(theme, settings.width, settings.height, description),
    params: [
      { name: 'low', value: low },
      { name: 'high', value: high },
      { name: 'lastEpoch', value: lastEpoch }
    ],
    data: { name: 'points', values: points.map((point) => ({ ...point })) },
    layer: [
      {
        transform: [
          { calculate: 'datum.training', as: SERIES[0] },
          { calculate: 'datum.validation', as: SERIES[1] },
          { fold: [...SERIES], as: ['series', 'value'] },
          { filter: 'isValid(datum.value)' }
        ],
        encoding: { x, y, color },
        layer: [
          {
            mark: { type: 'line', tooltip: null, clip: true, aria: false },
            encoding: {
              strokeDash: {
                field: 'series',
                type: 'nominal',
                scale: {
                  domain: [...SERIES],
                  range: [
                    [1, 0],
                    [5, 4]
                  ]
                }
              }
            }
          },
          {
            mark: {
              type: 'point',
              filled: true,
              size: 34,
              opacity: 1,
              tooltip: null,
              aria: false
            }
          }
        ]
      },
      epochPointer(
        theme.tokens['rule-strong'],
        [
          { field: 'training', title: SERIES[0] },
          { field: 'validation', title: SERIES[1] }
        ],
        format
      )
    ]
  };
}
