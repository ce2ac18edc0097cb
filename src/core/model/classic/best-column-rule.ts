import { inSentence } from '../../data/findings/in-sentence';
import type { Column } from '../../data/table';
import { LoanbookError } from '../../errors';
import { rocAuc } from '../../evaluate/roc';
import { countByThreshold } from '../../evaluate/threshold-counts';
import { formatNumber } from '../../format';
import type { ModelData, ModelKind } from './fitted-model';

/**
 * The rule of thumb that a bank would use: call whoever has enough of the one measured column that tells most,
 * in the bank's file income. Column and bound are found on the training rows: the column that orders customers
 * best, and the bound that has the best F1.
 */
export const bestColumnRule: ModelKind = {
  fit(data, rows) {
    const answers = Uint8Array.from(rows, (row) => data.accepted[row]!);
    const { index, rises, scores } = bestColumn(data, rows, answers);
    const { schema } = data.columns[index]!;
    const bound = bestBound(answers, scores);
    const share = (called: boolean) => shareOf(answers, scores, bound, called);
    const [yes, no] = [share(true), share(false)];
    const side = rises ? 'at least' : 'at most';
    return {
      threshold: yes,
      probabilities: (file, asked) =>
        Float64Array.from(asked, (row) => (scoreOf(file[index]!, row, rises) >= bound ? yes : no)),
      describe: () => ({
        kind: 'words',
        text:
          `Calls every customer whose ${inSentence(schema.label)} is ${side} ` +
          `${formatNumber(rises ? bound : -bound, schema.format)}. Of the training customers ` +
          `${formatNumber(yes, 'share')} of those accepted, and ${formatNumber(no, 'share')} of the others. ` +
          `No other measured column orders the customers better.`
      })
    };
  }
};

/** A missing value is never called. */
function scoreOf({ values }: Column, row: number, rises: boolean): number {
  const value = values[row]!;
  return Number.isNaN(value) ? -Number.MAX_VALUE : rises ? value : -value;
}

function bestColumn({ columns }: ModelData, rows: Uint32Array, answers: Uint8Array) {
  let best: { index: number; rises: boolean; scores: Float64Array; area: number } | null = null;
  for (const [index, column] of columns.entries()) {
    if (column.schema.kind !== 'number' || column.dictionary !== null) continue;
    for (const rises of [true, false]) {
      const scores = Float64Array.from(rows, (row) => scoreOf(column, row, rises));
      const area = rocAuc(countByThreshold(answers, scores));
      if (!best || area > best.area) best = { index, rises, scores, area };
    }
  }
  if (best) return best;
  throw new LoanbookError(
    'no-inputs',
    'The rule of thumb needs a column with measured numbers, and none is left among the inputs. Keep ' +
      'one in the Prepare cell, or leave the rule out of the comparison.'
  );
}

function bestBound(answers: Uint8Array, scores: Float64Array): number {
  const { thresholds, tp, fp, accepted } = countByThreshold(answers, scores);
  let best = 0;
  let bound = thresholds[0]!;
  for (let i = 0; i < thresholds.length; i++) {
    const f1 = (2 * tp[i]!) / (tp[i]! + fp[i]! + accepted);
    if (f1 <= best) continue;
    best = f1;
    bound = thresholds[i]!;
  }
  return bound;
}

function shareOf(
  answers: Uint8Array,
  scores: Float64Array,
  bound: number,
  called: boolean
): number {
  let all = 0;
  let yes = 0;
  for (let i = 0; i < scores.length; i++) {
    if (scores[i]! >= bound !== called) continue;
    all++;
    yes += answers[i]!;
  }
  return all === 0 ? 0 : yes / all;
}
