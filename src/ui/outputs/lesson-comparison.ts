import type { LessonRun } from '../../cells/lessons/lesson-run';
import type { NumberFormat } from '../../core/format';

/** One measure of the failed run and of the cured one; NaN where a run does not have it. */
export interface ComparisonRow {
  readonly label: string;
  readonly failed: number;
  readonly cured: number;
  readonly format: NumberFormat;
}

type Measure = readonly [label: string, format: NumberFormat, read: (run: LessonRun) => number];

const measures: readonly Measure[] = [
  ['Customers to learn from', 'count', (run) => run.training.rows],
  ['Training loss at the end', 'decimal', (run) => run.epochs.at(-1)?.loss ?? NaN],
  ['Validation loss at the end', 'decimal', (run) => run.epochs.at(-1)?.valLoss ?? NaN],
  ['Accuracy on the test customers', 'share', (run) => run.evaluation?.metrics.accuracy ?? NaN],
  ['Acceptors found (recall)', 'share', (run) => run.evaluation?.metrics.recall ?? NaN],
  ['Calls that succeed (precision)', 'share', (run) => run.evaluation?.metrics.precision ?? NaN]
];

/** The measures of both runs, those first that tell how training ended. */
export function lessonComparison(failed: LessonRun, cured: LessonRun): readonly ComparisonRow[] {
  const rows = measures.map(([label, format, read]): ComparisonRow => {
    return { label, format, failed: read(failed), cured: read(cured) };
  });
  const { leak } = failed;
  if (!leak) return rows;
  const before = leak.acceptors > 0 ? leak.foundWithout / leak.acceptors : NaN;
  return [
    ...rows,
    {
      label: 'Recall before any letter is sent',
      format: 'share',
      failed: before,
      cured: cured.evaluation?.metrics.recall ?? NaN
    }
  ];
}
