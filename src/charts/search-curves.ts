/** Every run's curve on the validation customers, the leader's to be seen among the others. */
export interface SearchCurves {
  readonly measure: 'loss' | 'accuracy';
  /** The axis reaches this far from the start, so that it stands still while epochs arrive. */
  readonly totalEpochs: number;
  /** More epochs may come: the chart is kept light. */
  readonly live: boolean;
  /** Place of the leading run; null before the first epoch. */
  readonly leader: number | null;
  readonly runs: readonly {
    /** Among the runs, from 0. */
    readonly place: number;
    /** The recipe in words. */
    readonly label: string;
    /** After each epoch. */
    readonly values: readonly number[];
  }[];
}
