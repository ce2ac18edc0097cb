import type { Confusion, Interval } from '../evaluate/evaluation';

/** A share of some customers, with what it is known from. */
export interface ShareFigure {
  /** NaN of nobody. */
  readonly value: number;
  readonly count: number;
  /** Of so many. */
  readonly of: number;
  /** 95%, Wilson's. */
  readonly interval: Interval;
  /** From too few customers to conclude anything. */
  readonly few: boolean;
}

/** How far the probabilities that were said of a group lie from what it did. */
export interface Calibration {
  /** Mean probability; NaN of nobody. */
  readonly said: number;
  /** Share that accepted less what was said; the interval is that of the share. */
  readonly gap: number;
  readonly interval: Interval;
}

/** How a list treats one group of the customers that the model was tested on. */
export interface Slice {
  readonly label: string;
  readonly customers: number;
  /** Of all that the model was tested on. */
  readonly share: number;
  readonly confusion: Confusion;
  /** Share that accepts. */
  readonly accepts: ShareFigure;
  /** Share that is on the list: the selection rate. */
  readonly listed: ShareFigure;
  /** Of those who accept, on the list. */
  readonly recall: ShareFigure;
  /** Of those on the list, accept. */
  readonly precision: ShareFigure;
  readonly calibration: Calibration;
  /** Too few customers to conclude anything from any of its figures. */
  readonly small: boolean;
}
