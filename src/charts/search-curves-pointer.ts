import type { TopLevelSpec } from 'vega-lite';
import type { ChartTheme } from './chart-theme';
import type { SearchCurves } from './search-curves';

type Layer = Extract<TopLevelSpec, { layer: unknown }>['layer'][number];

const nearest = {
  name: 'pointer',
  select: {
    type: 'point' as const,
    on: 'pointerover' as const,
    clear: 'pointerout' as const,
    nearest: true
  }
};
const shown = { condition: { param: 'pointer', empty: false, value: 1 }, value: 0 };

const format = ({ measure }: SearchCurves) => (measure === 'loss' ? '.4f' : '.2%');

/** Tells of the run nearest to the pointer. */
export function runPointer(curves: SearchCurves, theme: ChartTheme): Layer {
  return {
    transform: [{ filter: 'datum.run' }],
    params: [nearest],
    mark: { type: 'point', filled: true, size: 60, clip: true, aria: false },
    encoding: {
      x: { field: 'epoch', type: 'quantitative' },
      y: { field: 'value', type: 'quantitative' },
      color: { value: theme.tokens.ink },
      opacity: shown,
      tooltip: [
        { field: 'run', type: 'nominal', title: 'Run' },
        { field: 'recipe', type: 'nominal', title: 'Recipe' },
        { field: 'epoch', type: 'quantitative', title: 'Epoch' },
        {
          field: 'value',
          type: 'quantitative',
          title: curves.measure === 'loss' ? 'Validation loss' : 'Validation accuracy',
          format: format(curves)
        }
      ]
    }
  };
}

/** Tells of the epoch nearest to the pointer: a tenth of the work, while the curves grow. */
export function epochPointer(curves: SearchCurves, theme: ChartTheme): Layer {
  return {
    transform: [{ filter: 'datum.summary' }],
    params: [nearest],
    mark: { type: 'rule', stroke: theme.tokens['rule-strong'], aria: false },
    encoding: {
      x: { field: 'epoch', type: 'quantitative' },
      opacity: shown,
      tooltip: [
        { field: 'epoch', type: 'quantitative', title: 'Epoch' },
        { field: 'runs', type: 'quantitative', title: 'Runs so far' },
        { field: 'leading', type: 'quantitative', title: 'Leader', format: format(curves) },
        { field: 'best', type: 'quantitative', title: 'Best there', format: format(curves) }
      ]
    }
  };
}
