import type { EngineMeasurement } from '../compute/training-protocol';
import type { MeasurementStore } from '../compute/services';

const STORAGE_KEY = 'loanbook.engines';

/** Networks remembered; the one measured first is forgotten first. */
const MOST_NETWORKS = 40;

type Kept = Readonly<Record<string, readonly EngineMeasurement[]>>;

/**
 * Keeps the engines' measurements in the browser, for this browser's version: a newer one may compute at
 * another speed. Where the browser keeps nothing (private windows, a full disk) neither does this.
 */
export function createMeasurementStore(): MeasurementStore {
  const prefix = navigator.userAgent;
  return {
    read: (key) => load()[prefix + key],
    write(key, measurements) {
      const others = Object.entries(load()).filter(([name]) => name !== prefix + key);
      const kept = [...others, [prefix + key, measurements] as const].slice(-MOST_NETWORKS);
      save(JSON.stringify(Object.fromEntries(kept)));
    },
    clear: () => save('{}')
  };
}

function load(): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, readonly EngineMeasurement[]] =>
        isMeasurements(entry[1])
      )
    );
  } catch {
    // Refused or spoiled: then the engines are measured again, which costs a few seconds.
    return {};
  }
}

function save(text: string): void {
  try {
    localStorage.setItem(STORAGE_KEY, text);
  } catch {
    // Refused or full: remembered for this visit all the same.
  }
}

function isMeasurements(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((each: unknown) => {
      if (typeof each !== 'object' || each === null) return false;
      const { engine, msPerStep, steps } = each as Record<string, unknown>;
      return (
        typeof engine === 'string' &&
        (msPerStep === null || typeof msPerStep === 'number') &&
        typeof steps === 'number'
      );
    })
  );
}
