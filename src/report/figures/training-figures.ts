import type { ChartTable } from '../../charts/chart-rows';
import { trainingCurveChart } from '../../charts/training-curve-chart';
import { accuracyTitle, lossTitle } from '../../charts/training-title';
import type { EpochRecord } from '../../core/model/epoch-record';
import type { ReportFigure } from '../charts/report-figure';

const HEIGHT = 270;

/** Loss and accuracy of a finished training, epoch by epoch. */
export function trainingFigures(epochs: readonly EpochRecord[]): readonly ReportFigure[] {
  return (['loss', 'accuracy'] as const).map((measure) => {
    const points = epochs.map(({ loss, valLoss, accuracy, valAccuracy }, i) => ({
      epoch: i + 1,
      training: measure === 'loss' ? loss : accuracy,
      validation: measure === 'loss' ? valLoss : valAccuracy
    }));
    const title = measure === 'loss' ? lossTitle(epochs) : accuracyTitle(epochs);
    return {
      fileName: `Training ${measure}`,
      draw: (theme, width) => ({
        ...title,
        method: 'Training solid, validation dashed',
        description: title.title,
        width,
        height: HEIGHT,
        spec: trainingCurveChart(points, {
          theme,
          measure,
          totalEpochs: epochs.length,
          width,
          height: HEIGHT
        })
      }),
      rows: (): ChartTable => {
        const format = measure === 'loss' ? 'decimal' : 'share';
        return {
          columns: [
            { label: 'Epoch', format: 'count' },
            { label: 'Training', format },
            { label: 'Validation', format }
          ],
          rows: points.map(({ epoch, training, validation }) => [epoch, training, validation])
        };
      }
    };
  });
}
