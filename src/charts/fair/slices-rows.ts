import type { Interval } from '../../core/evaluate/evaluation';
import type { SlicedGroups } from '../../core/fair/fairness';
import type { ShareFigure } from '../../core/fair/slice';
import { formatNumber } from '../../core/format';
import type { ChartTable } from '../chart-rows';

/** Every figure of every slice, with intervals; what is told of too few says so. */
export function slicesRows({ slices, words }: SlicedGroups): ChartTable {
  const text = (label: string) => ({ label, format: 'text' as const });
  return {
    columns: [
      text(`By ${words}`),
      { label: 'Customers', format: 'count' },
      { label: 'Accept', format: 'share' },
      text('95%'),
      { label: 'On the list', format: 'share' },
      text('95%'),
      { label: 'Recall', format: 'share' },
      text('95%'),
      { label: 'Precision', format: 'share' },
      text('95%'),
      { label: 'Probability said', format: 'share' },
      { label: 'Accept less said', format: 'share' },
      text('95%'),
      text('Enough to conclude')
    ],
    rows: slices.map(
      ({ label, customers, accepts, listed, recall, precision, calibration, small }) => [
        label,
        customers,
        accepts.value,
        range(accepts.interval),
        listed.value,
        range(listed.interval),
        recall.value,
        range(recall.interval),
        precision.value,
        range(precision.interval),
        calibration.said,
        calibration.gap,
        range(calibration.interval),
        enough({ recall, precision }, small)
      ]
    )
  };
}

function range([low, high]: Interval): string {
  if (Number.isNaN(low)) return '–';
  return `${formatNumber(low, 'share')} to ${formatNumber(high, 'share')}`;
}

function enough(
  figures: Readonly<Record<'recall' | 'precision', ShareFigure>>,
  small: boolean
): string {
  if (small) return '▽ no, a small slice';
  const few = (['recall', 'precision'] as const).filter((name) => figures[name].few);
  return few.length === 0 ? 'yes' : `▽ not for ${few.join(' and ')}`;
}
