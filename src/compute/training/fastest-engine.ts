import { LoanbookError } from '../../core/errors';
import type { EngineMeasurement, EngineName } from '../training-protocol';

/**
 * The engine with the shortest step.
 *
 * @throws LoanbookError `engine-unavailable` if none could be measured, with every reason.
 */
export function fastestEngine(measured: readonly EngineMeasurement[]): EngineName {
  let fastest: EngineMeasurement | undefined;
  for (const each of measured) {
    if (each.msPerStep === null) continue;
    if (!fastest || each.msPerStep < fastest.msPerStep!) fastest = each;
  }
  if (fastest) return fastest.engine;
  const reasons = measured.map(({ engine, reason }) => `${engine}: ${reason}`).join(' ');
  throw new LoanbookError(
    'engine-unavailable',
    `No engine could train this network in this browser. ${reasons}`
  );
}
