import { yieldToPage } from './yield-to-page';

/**
 * Loads a part of the page that is not needed at once, and leaves the page a breath before it is shown: results that
 * come together are then drawn in tasks of their own.
 */
export async function loadLater<M>(load: () => Promise<M>): Promise<M> {
  const part = await load();
  await yieldToPage();
  return part;
}
