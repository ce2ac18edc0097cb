import type { Metrics } from '../../core/evaluate/evaluation';

/** One line for the log of a long test. */
export function printMetrics(name: string, metrics: Metrics): void {
  const figures = (['accuracy', 'precision', 'recall', 'rocAuc', 'logLoss'] as const).map(
    (metric) => `${metric} ${metrics[metric].toFixed(4)}`
  );
  process.stdout.write(`${name}: ${figures.join(', ')}\n`);
}
