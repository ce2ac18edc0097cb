/** Errors of probabilities, as they are or corrected. */
export interface CalibrationRow {
  readonly label: string;
  /** Expected calibration error. */
  readonly error: number;
  readonly brier: number;
  readonly logLoss: number;
}
