import type { LeftOut } from '../core/fair/leave-out';

/** What leaving columns out does. */
export interface OmitResult {
  /** A column each, in the file's order. */
  readonly left: readonly LeftOut[];
  readonly durationMs: number;
}
