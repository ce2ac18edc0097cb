import type { DataProfile } from '../compute/protocol';
import type { EngineChoice, EngineName, TrainingOutcome } from '../compute/training-protocol';
import type { Services } from '../compute/services';
import { LoanbookError } from '../core/errors';
import type { Recipe } from '../core/model/recipe';
import type { PreparationSettings } from '../core/prepare/prepared';
import type { NewRun, RunData, RunScores } from '../core/runs/run-record';
import { defaultEvaluation } from './default-evaluation';
import type { TrainSession } from './train-session.svelte';

/** What is known of a run as it begins. */
export interface RunBeginning {
  /** ISO 8601, in UTC. */
  readonly startedAt: string;
  readonly data: DataProfile;
  readonly preparation: PreparationSettings;
  readonly recipe: Recipe;
  readonly seed: number;
  readonly engine: EngineChoice;
}

/** Hands a finished run to the ledger, scored on the test customers at the usual threshold. */
export async function recordFinished(
  services: Services,
  beginning: RunBeginning,
  outcome: TrainingOutcome,
  labels: Uint8Array
): Promise<void> {
  services.ledger.record({
    ...factsOf(beginning),
    engine: outcome.engine,
    switches: outcome.switches,
    state: 'finished',
    problem: null,
    epochs: outcome.epochs,
    scores: await scoresOf(services, outcome, labels),
    durationMs: outcome.durationMs,
    msPerStep: outcome.msPerStep
  });
}

/** Hands a run that ended early to the ledger. One that was stopped before its first step was no run. */
export function recordBroken(
  services: Services,
  beginning: RunBeginning,
  session: TrainSession,
  thrown: unknown
): void {
  const { progress } = session;
  const stopped = thrown instanceof LoanbookError && thrown.code === 'stopped';
  if (stopped && !progress) return;
  services.ledger.record({
    ...factsOf(beginning),
    engine: engineOf(beginning, session),
    switches: session.switches,
    state: stopped ? 'stopped' : 'failed',
    problem: stopped ? null : thrown instanceof Error ? thrown.message : String(thrown),
    epochs: session.epochs,
    scores: null,
    durationMs: progress?.elapsedMs ?? null,
    msPerStep: progress?.msPerStep ?? null
  });
}

function factsOf({ startedAt, data, preparation, recipe, seed }: RunBeginning) {
  const facts: Pick<NewRun, 'startedAt' | 'data' | 'preparation' | 'recipe' | 'seed'> = {
    startedAt,
    data: runDataOf(data),
    preparation,
    recipe,
    seed
  };
  return facts;
}

/** The customers that a run learns from, as they are taken down. */
export function runDataOf({ name, fingerprint, rowCount, proposals, view }: DataProfile): RunData {
  const repaired = proposals.filter(({ id }) => view.repairs.includes(id));
  const repairs = repaired.map(({ column, action }) => `${column}: ${action.replace(/\.$/, '')}`);
  return { name, fingerprint, rowCount, repairs };
}

/** Null where the scores could not be computed: the run is worth keeping without them. */
function scoresOf(
  { table }: Services,
  outcome: TrainingOutcome,
  labels: Uint8Array
): Promise<RunScores | null> {
  const { threshold, bootstrapSeed } = defaultEvaluation;
  const probabilities = outcome.testProbabilities;
  return table.evaluate({ labels, probabilities, threshold, seed: bootstrapSeed }).then(
    ({ rows, accepted, threshold: at, confusion, metrics, intervals }) => ({
      rows,
      accepted,
      threshold: at,
      confusion,
      metrics,
      intervals
    }),
    () => null
  );
}

/** Who trained last, as far as the page was told: of `auto` the fastest that was measured. */
function engineOf({ engine }: RunBeginning, session: TrainSession): EngineName | null {
  const switched = session.switches.at(-1);
  if (switched) return switched.to;
  if (engine !== 'auto') return engine;
  const able = session.measurements.filter(({ msPerStep }) => msPerStep !== null);
  const [fastest] = able.toSorted((a, b) => a.msPerStep! - b.msPerStep!);
  return session.progress ? (fastest?.engine ?? null) : null;
}
