import type { TrainingJob } from '../training-protocol';

/**
 * What starts a helper for a job in this worker; nothing where the job keeps to one core, the processor has only one,
 * or the page is not isolated from other sites, without which no browser shares memory between threads.
 */
export function helperFor({ oneCore }: TrainingJob): (() => Worker) | undefined {
  const isPossible = globalThis.crossOriginIsolated && navigator.hardwareConcurrency > 1;
  return isPossible && !oneCore ? makeHelperWorker : undefined;
}

function makeHelperWorker(): Worker {
  return new Worker(new URL('./helper-worker.ts', import.meta.url), {
    type: 'module',
    name: 'helper'
  });
}
