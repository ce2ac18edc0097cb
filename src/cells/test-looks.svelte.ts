import { hashText } from '../core/hash-text';
import { testSetName, type TestSetSettings } from '../core/prepare/test-set-name';
import type { RunRecord } from '../core/runs/run-record';
import type { PreferenceStore } from '../platform/preference-store';
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
  /** Further thresholds tried on the test set. */
  readonly thresholds: number;
}

const NAME = 'test-looks';
/** Of more than these the latest are remembered. */
const MOST = 500;

/**
 * Counts looks at the test customers: every trained network is scored on them once, and every threshold other than
 * the usual one that is tried on them is another look. What was seen stays seen: the browser remembers it.
 */
export class TestLooks {
  #tried = $state.raw<readonly string[]>([]);
  readonly #store: PreferenceStore;

  constructor(store: PreferenceStore) {
    this.#store = store;
    this.#tried = (store.read(NAME) ?? '').split('\n').filter((look) => look !== '');
  }

  /** Notes that the network of some test scores was looked at with a threshold. */
  note(set: TestSet, network: string, threshold: number): void {
    if (threshold === defaultEvaluation.threshold) return;
    const look = `${keyOf(set)} ${hashText(network)} ${threshold}`;
    if (this.#tried.includes(look)) return;
    this.#tried = [...this.#tried, look].slice(-MOST);
    this.#store.write(NAME, this.#tried.join('\n'));
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
