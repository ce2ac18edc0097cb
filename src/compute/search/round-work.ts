import { expectedWork } from '../../core/search/expected-work';
import type { SearchRequest } from '../services';

type Plan = Pick<SearchRequest, 'recipes' | 'rungs' | 'train'>;

/** Work of one run in one round, which goes on where the round before ended. */
export function workOfRun({ recipes, rungs, train }: Plan, rung: number, place: number): number {
  const epochs = rungs[rung]!.epochs - (rungs[rung - 1]?.epochs ?? 0);
  return expectedWork(recipes[place]!, train.features, train.rows, epochs);
}

/** Work of all rounds after one. Which runs will go on is not known: they are taken for average ones. */
export function workAfter({ recipes, rungs, train }: Plan, rung: number): number {
  const works = recipes.map((recipe) => expectedWork(recipe, train.features, train.rows, 1));
  const perEpoch = works.reduce((sum, work) => sum + work, 0) / works.length;
  let epochsOfRuns = 0;
  for (let later = rung + 1; later < rungs.length; later++) {
    const { runs, epochs } = rungs[later]!;
    epochsOfRuns += runs * (epochs - rungs[later - 1]!.epochs);
  }
  return epochsOfRuns * perEpoch;
}
