/** How a network is scored until someone chooses otherwise, and how every recorded run is. */
export const defaultEvaluation = {
  /** A probability of at least this counts as "will accept". */
  threshold: 0.5,
  /** Seeds the bootstrap of F1. */
  bootstrapSeed: 1
} as const;
