import type { Criterion } from './criterion';
import { answerOf } from './pack-answers';
import type { RunTrace } from './search-run';

/** Something that can win: a run, or by the largest accuracy of any epoch a run at one epoch. */
export interface Candidate {
  /**
   * Its score on the customers by how often each counts, turned so that more is better; NaN where it is not
   * defined, as for nobody. `total` is the sum of the counts.
   */
  merit(counts: Uint16Array, total: number): number;
}

/** Probabilities are kept this far from 0 and 1, so that one wrong certainty is not infinitely bad. */
const CLIP = 1e-7;

/** All that can win by a criterion, in the order of the runs and of their epochs. */
export function runCandidates(
  runs: readonly RunTrace[],
  labels: Uint8Array,
  criterion: Criterion
): readonly Candidate[] {
  switch (criterion) {
    case 'accuracy':
      return runs.flatMap((run) => run.answers.map((answers) => accuracyOf(answers, labels)));
    case 'f1':
      return runs.flatMap((run) => run.answers.slice(-1).map((answers) => f1Of(answers, labels)));
    case 'loss':
      return runs.map((run) => lossOf(run.probabilities, labels));
  }
}

/** Only wrong answers are gone through: there are few of them. */
function accuracyOf(answers: Uint8Array, labels: Uint8Array): Candidate {
  const wrong = rowsWhere(labels, (row) => answerOf(answers, row) !== labels[row]);
  return { merit: (counts, total) => 1 - sumAt(counts, wrong) / total };
}

function f1Of(answers: Uint8Array, labels: Uint8Array): Candidate {
  const hits = rowsWhere(labels, (row) => labels[row] === 1 && answerOf(answers, row) === 1);
  const wrong = rowsWhere(labels, (row) => answerOf(answers, row) !== labels[row]);
  return {
    merit(counts) {
      const twice = 2 * sumAt(counts, hits);
      return twice / (twice + sumAt(counts, wrong));
    }
  };
}

function lossOf(probabilities: Float32Array, labels: Uint8Array): Candidate {
  const losses = Float64Array.from(labels, (label, row) => {
    const probability = Math.min(Math.max(probabilities[row]!, CLIP), 1 - CLIP);
    return -Math.log(label === 1 ? probability : 1 - probability);
  });
  return {
    merit(counts, total) {
      let sum = 0;
      for (let row = 0; row < losses.length; row++) sum += losses[row]! * counts[row]!;
      return -sum / total;
    }
  };
}

function rowsWhere(labels: Uint8Array, holds: (row: number) => boolean): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < labels.length; row++) if (holds(row)) rows.push(row);
  return Uint32Array.from(rows);
}

function sumAt(counts: Uint16Array, rows: Uint32Array): number {
  let total = 0;
  for (let i = 0; i < rows.length; i++) total += counts[rows[i]!]!;
  return total;
}
