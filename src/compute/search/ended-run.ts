import type { LoanbookError } from '../../core/errors';
import type { Recipe } from '../../core/model/recipe';
import { scoreTrace } from '../../core/search/score-trace';
import type { SearchRun } from '../../core/search/search-run';
import type { EngineName, TrainingOutcome } from '../training-protocol';
import type { RunRecorder } from './run-recorder';

/** What is known of a run before it is trained. */
export interface RunPlace {
  readonly recipe: Recipe;
  readonly rung: number;
}

/**
 * A run that did what its round asks for.
 *
 * @param labels of the validation customers
 * @param beforeMs time that earlier rounds took
 */
export function finishedRun(
  { recipe, rung }: RunPlace,
  { epochs, answers }: RunRecorder,
  outcome: TrainingOutcome,
  labels: Uint8Array,
  beforeMs: number
): SearchRun {
  return {
    recipe,
    rung,
    ending: 'done',
    reason: '',
    epochs,
    answers,
    probabilities: outcome.validationProbabilities,
    scores: scoreTrace({ epochs, answers }, labels),
    durationMs: beforeMs + outcome.durationMs,
    engine: outcome.engine
  };
}

/** A run that did not end well: its numbers blew up, or something broke. */
export function failedRun(
  { recipe, rung }: RunPlace,
  { epochs, answers }: RunRecorder,
  { code, message }: LoanbookError,
  engine: EngineName
): SearchRun {
  return {
    recipe,
    rung,
    ending: code === 'not-finite' ? 'diverged' : 'failed',
    reason: message,
    epochs,
    answers,
    probabilities: new Float32Array(),
    scores: null,
    durationMs: 0,
    engine
  };
}
