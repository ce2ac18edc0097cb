/** A point of a curve that runs through the thresholds. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
  /** As it reads in the tooltip: "37.0%". */
  readonly threshold: string;
}
