import type { TrainedNetwork } from '../../core/model/network';

/** How many customers a network is asked about, so that each explanation is there in a few seconds. */
export interface ExplainSizes {
  /** For importance and dependence. */
  readonly rows: number;
  /** Among whom interactions are measured: asked about each with each. */
  readonly paired: number;
  /** For the surrogate tree and the background. */
  readonly judged: number;
  /** Among whom the nearest is searched. */
  readonly searched: number;
  /** Changes of two or three columns that are tried. */
  readonly changes: number;
  /** Background customers that each contact of a list is compared with. */
  readonly compared: number;
  /** Customers asked about in one step of a customer's explanation. */
  readonly perStep: number;
}

/** Networks with more weights take about a hundred times as long. */
const LARGE_WEIGHTS = 50_000;

/** Multiplications in a step of at most some tenths of a second. */
const PER_STEP = 5e8;

/** Multiplications that a search among all customers may take. */
const PER_SEARCH = 5e9;

/** The sizes for a network. */
export function explainSizes({ layers }: TrainedNetwork): ExplainSizes {
  const weights = layers.reduce((sum, { inputs, units }) => sum + inputs * units, 1);
  const searched = Math.floor(PER_SEARCH / weights);
  const perStep = Math.floor(PER_STEP / weights);
  return weights > LARGE_WEIGHTS
    ? { rows: 500, paired: 40, judged: 2000, searched, changes: 2000, compared: 8, perStep }
    : { rows: 5000, paired: 120, judged: 5000, searched, changes: 60_000, compared: 100, perStep };
}
