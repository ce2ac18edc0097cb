import type { DenseWeights } from '../core/model/network';

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

/** Addresses of a kernel (weights) and a bias of one dense layer, or of one of their moments. */
export interface Place {
  readonly w: number;
  readonly b: number;
}

/** One layer of a step: sizes, and where everything stands in the kernel's memory. */
export interface LayerPlan {
  readonly inputs: number;
  readonly xWidth: number;
  readonly yWidth: number;
  readonly activation: DenseWeights['activation'];
  readonly weights: Place;
  /** First and second; none for a network that does not train with Adam. */
  readonly moments: readonly Place[];
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
  /** Rows that there is room for. */
  readonly capacity: number;
  readonly layers: readonly LayerPlan[];
  /** Where what changes from step to step stands: see StepOrders. */
  readonly orders: number;
}
