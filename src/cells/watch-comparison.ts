import type { ComparisonOutcome, ComparisonRequest } from '../compute/comparison-contract';
import type { Services } from '../compute/services';
import type { CellContext } from '../notebook/cell';
import { ModelsSession } from './models-session.svelte';
import { publishSession } from './publish-session';

/**
 * Fits and scores models in the pool, on all cores, while the page watches.
 *
 * @param scored divisions whose scores are shown, which come first
 * @throws LoanbookError `stopped`, and as fitting does
 */
export async function watchComparison(
  context: Pick<CellContext<unknown, Services>, 'publish' | 'services' | 'signal'>,
  request: Omit<ComparisonRequest, 'workers'>,
  scored: number
): Promise<ComparisonOutcome> {
  const { models } = context.services;
  const session = new ModelsSession(scored);
  await publishSession(context, session);
  const comparison = models.start({ ...request, workers: models.cores }, session);
  context.signal.addEventListener('abort', () => comparison.stop());
  return comparison.finished.finally(() => session.end());
}
