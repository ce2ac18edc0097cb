import type { CellContext } from '../notebook/cell';
import { nextPaint } from '../platform/next-paint';

/**
 * Shows a session, and waits until the page has drawn it, before the work that it tells of takes the machine.
 *
 * @throws the signal's reason if the cell was stopped meanwhile
 */
export async function publishSession(
  { publish, signal }: Pick<CellContext<unknown, unknown>, 'publish' | 'signal'>,
  session: object
): Promise<void> {
  publish(session);
  await nextPaint();
  signal.throwIfAborted();
}
