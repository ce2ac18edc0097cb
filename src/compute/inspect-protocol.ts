/** Types that cross the inspect worker's boundary. Types only: this file has no code. */
import type { Segment } from '../core/inspect/contour';
import type { GridAxis } from '../core/inspect/grid-axis';
import type { AnswersSeen } from '../core/inspect/inspect-answers';
import type { WeightHistogram } from '../core/inspect/weight-histogram';
import type { WeightRange } from '../core/inspect/weight-range';
import type { TrainedNetwork } from '../core/model/network';
import type { InputEncoder } from '../core/prepare/prepared';
import type { MatrixData } from './training-protocol';

export interface InspectionRequest {
  readonly network: TrainedNetwork;
  readonly customers: MatrixData;
  readonly threshold: number;
  /** Of each layer's weights, over all networks that are to be compared. */
  readonly ranges: readonly WeightRange[];
}

/** What a network says of labelled customers, and how its weights lie. */
export interface Inspection extends AnswersSeen {
  readonly threshold: number;
  /** One a dense layer. */
  readonly weights: readonly WeightHistogram[];
}

export interface SurfaceRequest {
  readonly network: TrainedNetwork;
  readonly encoder: InputEncoder;
  /** Column name → stored value: what holds for all columns but the two. */
  readonly customer: Readonly<Record<string, number>>;
  readonly x: GridAxis;
  readonly y: GridAxis;
  readonly threshold: number;
}

/** The probability of accepting over two columns. */
export interface DecisionSurface {
  readonly x: GridAxis;
  readonly y: GridAxis;
  readonly customer: Readonly<Record<string, number>>;
  readonly threshold: number;
  /** One a place of the grid, x running fastest. */
  readonly probabilities: Float32Array;
  /** Where the probability passes through the threshold; empty where an axis is a category. */
  readonly border: readonly Segment[];
}

/** What the inspect worker answers. Errors arrive as LoanbookError. */
export interface InspectApi {
  inspect(request: InspectionRequest): Promise<Inspection>;
  surface(request: SurfaceRequest): Promise<DecisionSurface>;
}
