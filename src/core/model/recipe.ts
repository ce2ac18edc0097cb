/** How a kernel is drawn at the start. `normal-0.05` has mean 0, sd .05. */
export type KernelInitializer = 'normal-0.05' | 'glorot-uniform' | 'he-normal';

/** Everything that decides what a trained network is, apart from data, split, seed and engine. */
export interface Recipe {
  readonly name: 'reference' | 'recommended' | 'custom';
  /** Units of each hidden dense layer, first to last. */
  readonly hidden: readonly number[];
  readonly activation: 'relu' | 'tanh' | 'sigmoid';
  readonly firstInitializer: KernelInitializer;
  readonly otherInitializer: KernelInitializer;
  /** Share of units dropped after each hidden layer, 0 to 0.9; 0 means no dropout layers. */
  readonly dropout: number;
  readonly batchSize: number;
  readonly epochs: number;
  readonly optimizer: 'adam' | 'sgd';
  readonly learningRate: number;
  /** cosine: falls from learningRate to 0 over all steps. */
  readonly schedule: 'constant' | 'cosine';
  /** Decoupled: each kernel loses learning rate × weightDecay of itself a step. */
  readonly weightDecay: number;
}

/** How the columns become inputs; part of a recipe's preset, set in the Prepare cell. */
export interface Preparation {
  /** one-hot leaves out each category's first level. Texts are always one-hot. */
  readonly categories: 'as-numbers' | 'one-hot';
  /** Which rows the scaler sees. */
  readonly scalerRows: 'all' | 'train';
  /** none: inputs keep their own units (mean 0, scale 1). Left out: standard. */
  readonly scaling?: 'standard' | 'none';
}
