import type { RunRecord } from '../../../core/runs/run-record';
import { engineLabel, engineNames } from '../engine-words';

/** An engine's name as its maker spells it; one that this version does not know as it was stored. */
export function runEngine({ engine }: Pick<RunRecord, 'engine'>): string {
  if (engine === null) return 'not known';
  const known = engineNames.find((name) => name === engine);
  return known ? engineLabel(known) : engine;
}
