import type { DataProfile } from '../../compute/protocol';
import type { Services } from '../../compute/services';
import { LoanbookError } from '../../core/errors';
import type { DesignMatrix, PreparedData } from '../../core/prepare/prepared';
import type { CellPort } from '../../notebook/cell-port';
import { dataCell } from '../data-cell';
import { evaluateCell } from '../evaluate-cell';
import { modelCell } from '../model-cell';
import { prepareCell } from '../prepare-cell';
import { trainCell } from '../train-cell';
import { TrainSession } from '../train-session.svelte';
import type { InputRange, LessonRun, PartCount } from './lesson-run';
import { scoreWithoutLeak } from './score-without-leak';

/**
 * What the notebook's present run came to; null while it is under way, stopped, out of date, or failed
 * for another reason than numbers without bound.
 */
export function collectLessonRun(notebook: CellPort<Services>): LessonRun | null {
  const data = notebook.freshResult(dataCell);
  const prepared = notebook.freshResult(prepareCell);
  const model = notebook.freshResult(modelCell);
  if (!data || !prepared || !model) return null;
  const common = {
    rows: data.rowCount,
    acceptedCount: data.acceptedCount,
    recipe: model.recipe,
    splitSeed: prepared.split.seed,
    training: countPart(prepared.train),
    test: countPart(prepared.test),
    ranges: inputRanges(data, prepared)
  };
  const error = notebook.error('train');
  if (error instanceof LoanbookError && error.code === 'not-finite') {
    const live = notebook.live('train');
    const epochs = live instanceof TrainSession ? live.epochs : [];
    return { ...common, epochs, evaluation: null, leak: null };
  }
  const outcome = notebook.freshResult(trainCell)?.outcome;
  const evaluation = notebook.freshResult(evaluateCell);
  if (!outcome || !evaluation) return null;
  const leak = scoreWithoutLeak(outcome.network, prepared, evaluation.threshold);
  return { ...common, epochs: outcome.epochs, evaluation, leak };
}

function countPart({ rows, y }: DesignMatrix): PartCount {
  return { rows, accepted: y.reduce((sum, answer) => sum + answer, 0) };
}

/** Of the columns that the network takes as they are: which spreads widest and which least. */
function inputRanges(data: DataProfile, { inputs }: PreparedData): LessonRun['ranges'] {
  const names = new Set(inputs.map(({ name }) => name));
  const ranges = data.columns
    .filter(({ schema, isText, min, max }) => names.has(schema.name) && !isText && max - min > 0)
    .map(({ schema, min, max }): InputRange => {
      return { label: schema.label, format: schema.format, min, max };
    })
    .sort((a, b) => b.max - b.min - (a.max - a.min));
  const widest = ranges[0];
  const narrowest = ranges.at(-1);
  return widest && narrowest && widest !== narrowest ? { widest, narrowest } : null;
}
