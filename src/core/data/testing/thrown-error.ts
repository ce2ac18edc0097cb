import { LoanbookError } from '../../errors';

/** The LoanbookError that `run` throws; anything else fails the test. */
export function thrownError(run: () => unknown): LoanbookError {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof LoanbookError) return thrown;
    throw thrown;
  }
  throw new Error('Nothing was thrown.');
}
