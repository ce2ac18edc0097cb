import type { ContactReason } from '../../core/explain/contact-reasons';
import type { EncodedRows } from '../../core/explain/encoded-rows';
import type { Ask } from './network-asker';

/** Customers of a step. */
const STEP = 100;

/** What speaks most for each customer, some at a time. */
export async function findReasons(
  { rows, features, x }: EncodedRows,
  onProgress: (done: number, remainingMs: number) => void,
  ask: Ask,
  now: () => number
): Promise<readonly ContactReason[]> {
  const startMs = now();
  const reasons: ContactReason[] = [];
  while (reasons.length < rows) {
    const from = reasons.length;
    const to = Math.min(from + STEP, rows);
    const some = { rows: to - from, features, x: x.slice(from * features, to * features) };
    reasons.push(...(await ask((api, basis) => api.reasons(basis, some))));
    onProgress(to, ((now() - startMs) / to) * (rows - to));
  }
  return reasons;
}
