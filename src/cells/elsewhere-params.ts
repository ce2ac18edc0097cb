import type { ModelName } from '../core/model/classic/model-name';
import type { PortableChoice } from '../core/portable/portable-format';

/** Which model is taken, and as what. */
export interface ElsewhereParams extends PortableChoice {
  /** The network, or one of those that were compared with it. */
  readonly model: ModelName;
}
