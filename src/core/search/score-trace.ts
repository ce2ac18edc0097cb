import { answerOf } from './pack-answers';
import type { RunScores, RunTrace } from './search-run';

/**
 * A run's scores on the validation customers after some of its epochs; null before the first.
 *
 * @param labels 1 for accepted, 0 for declined, one a validation customer
 * @param epochs how many of the run's epochs count; all if left out
 */
export function scoreTrace(
  trace: Pick<RunTrace, 'epochs' | 'answers'>,
  labels: Uint8Array,
  epochs = trace.epochs.length
): RunScores | null {
  const counted = trace.epochs.slice(0, epochs);
  const last = counted.at(-1);
  const answers = trace.answers[counted.length - 1];
  if (!last || !answers) return null;
  return {
    valAccuracyMax: Math.max(...counted.map((epoch) => epoch.valAccuracy)),
    valLoss: last.valLoss,
    valF1: f1Of(answers, labels)
  };
}

/** F1 of "accepts"; NaN where nobody accepts and nobody is predicted to. */
function f1Of(answers: Uint8Array, labels: Uint8Array): number {
  let hits = 0;
  let predicted = 0;
  let accepted = 0;
  for (let row = 0; row < labels.length; row++) {
    const answer = answerOf(answers, row);
    predicted += answer;
    accepted += labels[row]!;
    hits += answer & labels[row]!;
  }
  return (2 * hits) / (predicted + accepted);
}
