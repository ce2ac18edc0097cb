import { testSetName, type TestSetSettings } from '../core/prepare/test-set-name';
import type { RunRecord } from '../core/runs/run-record';
import { defaultEvaluation } from './default-evaluation';

/** Which customers of which file are held out for the test. */
export interface TestSet {
  readonly fingerprint: string;
  readonly preparation: TestSetSettings;
}

/** How often a test set was looked at. */
export interface LooksTaken {
  /** Trained networks whose test scores were seen; the ledger of runs remembers them. */
  readonly networks: number;
  /** Further thresholds tried on the test set, in this visit. */
  readonly thresholds: number;
}

/**
 * Counts looks at the test customers: every trained network is scored on them once, and every threshold other than
 * the usual one that is tried on them is another look.
 */
export class TestLooks {
  #tried = $state.raw<readonly string[]>([]);

  /** Notes that the network of some test scores was looked at with a threshold. */
  note(set: TestSet, network: string, threshold: number): void {
    if (threshold === defaultEvaluation.threshold) return;
    const look = `${keyOf(set)} ${network} ${threshold}`;
    if (!this.#tried.includes(look)) this.#tried = [...this.#tried, look];
  }

  taken(set: TestSet, runs: readonly RunRecord[]): LooksTaken {
    const key = keyOf(set);
    const alike = runs.filter(
      ({ scores, data, preparation }) =>
        scores !== null && keyOf({ fingerprint: data.fingerprint, preparation }) === key
    );
    return {
      networks: Math.max(1, alike.length),
      thresholds: this.#tried.filter((look) => look.startsWith(`${key} `)).length
    };
  }
}

function keyOf({ fingerprint, preparation }: TestSet): string {
  return `${fingerprint}/${testSetName(preparation)}`;
}
