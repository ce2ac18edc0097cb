import type { TrainedNetwork } from '../../core/model/network';
import type { KernelSettings } from '../../kernel/step-plan';
import { KernelTeam } from '../../kernel/kernel-team';
import { KernelTrainer } from '../../kernel/kernel-trainer';
import { type SharedKernel, startSharedKernel } from '../../kernel/start-shared-kernel';
import type { DoPhase } from '../../kernel/training-step';

/** A network in memory that two threads share, and both at work on it. */
export interface Team {
  readonly trainer: KernelTrainer;
  readonly doPhase: DoPhase;
  /** How many cores work on a step. */
  readonly cores: number;
  /** Lets the helper go. */
  end(): void;
}

/** So long the first step waits for a helper. */
const PATIENCE_MS = 2000;

/**
 * Puts a network into shared memory and has a helper join.
 *
 * @returns null if the browser refuses a shared memory or a helper, or the network is so small that there is nothing
 * to share: then it is trained by one thread, to the same weights
 * @throws LoanbookError as KernelTrainer
 */
export async function formTeam(
  start: TrainedNetwork,
  settings: KernelSettings,
  makeHelper: () => Worker
): Promise<Team | null> {
  const shared = sharedKernel();
  if (!shared) return null;
  const trainer = new KernelTrainer(shared.kernel, start, settings);
  if (!trainer.isWorthSharing) return null;
  const team = new KernelTeam(shared, trainer.plan);
  const helper = makeHelper();
  helper.postMessage(team.invitation);
  if (!(await isReady(helper))) {
    helper.terminate();
    return null;
  }
  return { trainer, doPhase: team.doPhase, cores: 2, end: () => team.end() };
}

function sharedKernel(): SharedKernel | null {
  try {
    return startSharedKernel();
  } catch {
    // No threads in this browser, or no address space for their memory.
    return null;
  }
}

/** Whether a helper has joined, of which its one message tells. */
function isReady(helper: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    const settle = (ready: boolean): void => {
      clearTimeout(timer);
      resolve(ready);
    };
    helper.addEventListener('message', () => settle(true), { once: true });
    helper.addEventListener('error', (event) => {
      // Else it would be taken for a fault of this worker, whose training would begin again elsewhere.
      event.preventDefault();
      settle(false);
    });
  });
}
