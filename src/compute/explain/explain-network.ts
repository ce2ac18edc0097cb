import type { Metrics } from '../../core/evaluate/evaluation';
import {
  importanceOf,
  importanceSpread,
  type ColumnImportance
} from '../../core/explain/permutation-importance';
import { WorkMeter } from '../search/work-meter';
import type {
  ExplanationListener,
  ExplanationPart,
  ExplanationRequest,
  NetworkExplanation
} from '../explanation-contract';
import type { Ask } from './network-asker';

/** Interactions are measured among so many of the most important columns. */
const PAIRED_COLUMNS = 7;
/** Customers that a column's dependence asks about, in rows, about. */
const USUAL_GRID = 12;

/** A question, and about how many customers it asks about. */
interface Step {
  readonly work: number;
  take(): Promise<void>;
}

/**
 * Explains a network as a whole: importance, a surrogate tree, dependence, interactions, in this order, so that what
 * matters most is there first.
 */
export async function explainNetwork(
  { basis, scoredOn, threshold, repeats, depths }: ExplanationRequest,
  listener: ExplanationListener,
  ask: Ask,
  now: () => number
): Promise<NetworkExplanation> {
  const startMs = now();
  const meter = new WorkMeter();
  const columns = basis.encoder.encodings.map(({ column }) => column);
  let known: NetworkExplanation = {
    plan: null,
    importance: [],
    surrogates: [],
    dependence: [],
    interactions: [],
    durationsMs: { importance: 0, surrogates: 0, dependence: 0, interactions: 0 }
  };
  const learn = (part: Partial<NetworkExplanation>): void => {
    known = { ...known, ...part };
    listener.onPart(known);
  };

  const plan = await ask((api, number) => api.plan(number, scoredOn, threshold));
  learn({ plan });
  const dependenceWork = plan.asked * USUAL_GRID;
  const pairWork = plan.paired ** 2;
  const pairs = pairsOf(columns.slice(0, PAIRED_COLUMNS)).length;
  const later = { dependence: columns.length * dependenceWork, interactions: pairs * pairWork };

  const shuffled: Metrics[][] = columns.map(() => []);
  const shufflings = Array.from({ length: repeats }, (_, repeat) =>
    columns.map((column, place): Step => ({
      work: plan.scored,
      take: async () => {
        // A seed of its own for each, so that two columns are never shuffled alike.
        const seed = repeat * columns.length + place + 1;
        const scores = await ask((api, number) =>
          api.shuffled(number, scoredOn, threshold, column, seed)
        );
        shuffled[place]!.push(scores);
        const importance = columns.flatMap((name, i) =>
          shuffled[i]!.length === 0 ? [] : [importanceOf(name, plan.intact, shuffled[i]!)]
        );
        learn({ importance });
      }
    }))
  ).flat();
  await takeAll('importance', shufflings, plan.asked + later.dependence + later.interactions);
  const importance = known.importance.toSorted((a, b) => losses(b) - losses(a));
  learn({ importance });
  const ranked = importance.map(({ column }) => column);

  const grow: Step = {
    work: plan.asked,
    take: async () =>
      learn({ surrogates: await ask((api, number) => api.surrogates(number, depths, threshold)) })
  };
  await takeAll('surrogates', [grow], later.dependence + later.interactions);

  const follow = ranked.map((column): Step => ({
    work: dependenceWork,
    take: async () => {
      const dependence = await ask((api, number) => api.dependence(number, column));
      learn({ dependence: [...known.dependence, dependence] });
    }
  }));
  await takeAll('dependence', follow, later.interactions);

  const join = pairsOf(ranked.slice(0, PAIRED_COLUMNS)).map(([first, second]): Step => ({
    work: pairWork,
    take: async () => {
      const found = await ask((api, number) => api.interaction(number, first, second));
      const interactions = [...known.interactions, found];
      learn({ interactions: interactions.sort((a, b) => b.strength - a.strength) });
    }
  }));
  await takeAll('interactions', join, 0);
  return known;

  async function takeAll(part: ExplanationPart, steps: readonly Step[], left: number) {
    const partStartMs = now();
    meter.beginRound(new Map(steps.map(({ work }, place) => [place, work])), left);
    for (const [place, step] of steps.entries()) {
      const remainingMs = meter.remainingMs(now() - startMs, 1);
      listener.onProgress({ part, share: meter.share, remainingMs });
      await step.take();
      meter.end(place, true);
    }
    learn({ durationsMs: { ...known.durationsMs, [part]: now() - partStartMs } });
    listener.onProgress({
      part,
      share: meter.share,
      remainingMs: meter.remainingMs(now() - startMs, 1)
    });
  }
}

/** By log loss, which every change of a probability moves. */
function losses(importance: ColumnImportance): number {
  return importanceSpread(importance, 'logLoss').mean;
}

function pairsOf(names: readonly string[]): (readonly [string, string])[] {
  return names.flatMap((first, i) =>
    names.slice(i + 1).map((second): readonly [string, string] => [first, second])
  );
}
