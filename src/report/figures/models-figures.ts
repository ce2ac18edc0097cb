import { importancesChart, importancesRows } from '../../charts/models/importances-chart';
import { modelsChart, modelsChartRows } from '../../charts/models/models-chart';
import { oddsChart, oddsRows } from '../../charts/models/odds-chart';
import { modelTitles } from '../../core/model/classic/model-words';
import type { ReportFigure } from '../charts/report-figure';
import type { ModelsData } from '../sections/models-data';

/** All models by accuracy, best first. */
export function accuracyFigure({ models }: ModelsData): ReportFigure {
  const ordered = models.toSorted((a, b) => (b.mean.accuracy || 0) - (a.mean.accuracy || 0));
  const figure = {
    metric: 'accuracy',
    metricWords: 'accuracy',
    metricLabel: 'Accuracy',
    format: 'share',
    rows: ordered.map(({ name, mean, sd, perFold }) => ({
      title: modelTitles[name],
      mean: mean.accuracy,
      sd: sd.accuracy,
      folds: perFold.accuracy
    }))
  } as const;
  return {
    draw: (theme, width) => modelsChart(figure, theme, width),
    rows: () => modelsChartRows(figure),
    fileName: 'Models by accuracy'
  };
}

/** Every chart of a comparison: of all models, and of what single ones learned. */
export function modelsFigures(data: ModelsData): readonly ReportFigure[] {
  const looks = data.models.flatMap(({ name, description }): ReportFigure[] => {
    const fileName = `model-${name}`;
    if (description.kind === 'odds') {
      return [
        {
          draw: (theme, width) => oddsChart(description, theme, width),
          rows: () => oddsRows(description),
          fileName
        }
      ];
    }
    if (description.kind === 'importances') {
      return [
        {
          draw: (theme, width) => importancesChart(description, theme, width),
          rows: () => importancesRows(description),
          fileName
        }
      ];
    }
    return [];
  });
  return [accuracyFigure(data), ...looks];
}
