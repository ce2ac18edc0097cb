import type { Activity } from './activity';
import { statusOf, type CellStatus } from './cell-status';
import type { DocumentNode } from './document-nodes';
import type { KeptResults } from './held-result';

/**
 * The status of every cell, by id.
 * @param nodes in an order in which inputs come first, since an input's status is part of its reader's
 * @param keys of the parameters and inputs as they are now
 */
export function cellStatuses<S>(
  nodes: readonly DocumentNode<S>[],
  keys: Readonly<Record<string, string>>,
  results: KeptResults,
  activity: Readonly<Record<string, Activity>>
): Readonly<Record<string, CellStatus>> {
  const statuses: Record<string, CellStatus> = {};
  for (const { id, reads, problem } of nodes) {
    statuses[id] = statusOf({
      key: keys[id]!,
      resultKey: results[id]?.key ?? null,
      activity: activity[id] ?? null,
      // What is missing is waited for like an input that failed.
      inputs: [...(problem ? ['waiting' as const] : []), ...reads.map((each) => statuses[each]!)]
    });
  }
  return statuses;
}
