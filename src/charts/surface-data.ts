import type { DecisionSurface } from '../compute/inspect-protocol';

/** A decision surface with the customers that stand on it. */
export interface SurfaceData {
  readonly surface: DecisionSurface;
  /** Values of the two columns, one a customer. */
  readonly customers: {
    readonly x: ArrayLike<number>;
    readonly y: ArrayLike<number>;
    /** 1 for those who accepted. */
    readonly accepted: ArrayLike<number>;
  };
  /** Who keeps all other columns, within a sentence: "the typical customer". */
  readonly who: string;
  /** The epoch whose network was asked. */
  readonly epoch: number;
}
