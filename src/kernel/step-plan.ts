import type { KernelLayer } from './kernel-layer';

/** What stays the same over all steps. */
export interface KernelSettings {
  readonly optimizer: 'adam' | 'sgd';
  /** Share of hidden outputs dropped. */
  readonly dropout: number;
  /** Decoupled, on kernels only. */
  readonly weightDecay: number;
  /** The most rows of a step. */
  readonly batchSize: number;
}

/** One layer of a step: sizes, and where everything stands in the kernel's memory. */
export interface LayerPlan extends Pick<
  KernelLayer,
  'inputs' | 'xWidth' | 'yWidth' | 'activation' | 'weights' | 'moments'
> {
  /** Inputs and outputs of a batch. */
  readonly x: number;
  readonly y: number;
  /** Which outputs of a batch are dropped, laid out as they are; 0 where none are. */
  readonly mask: number;
  /** The loss's gradient at the outputs. */
  readonly dy: number;
}

/** A training step as plain data, so that another thread can be told of it. */
export interface StepPlan {
  readonly settings: KernelSettings;
  readonly layers: readonly LayerPlan[];
  /** Where what changes from step to step stands: see StepOrders. */
  readonly orders: number;
}
