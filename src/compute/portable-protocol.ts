/** Types that cross the boundary of the portable worker. Types only: this file has no code. */
import type { PortableChoice, PortableFile } from '../core/portable/portable-format';
import type { PortableModel } from '../core/portable/portable-model';

/** What the portable worker answers. Errors arrive as LoanbookError. */
export interface PortableApi {
  /** A model's files in a format. */
  write(model: PortableModel, choice: PortableChoice): Promise<readonly PortableFile[]>;
  /** A network out of its `model.json` and weights, checked before it is trusted. */
  open(json: string, weights: ArrayBuffer): Promise<PortableModel>;
}
