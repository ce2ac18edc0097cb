/** A dense layer's weights. `kernel` is inputs × units, row-major, as TensorFlow lays it out. */
export interface DenseWeights {
  readonly inputs: number;
  readonly units: number;
  readonly activation: 'relu' | 'tanh' | 'sigmoid' | 'softmax' | 'linear';
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
}

/** A trained Sequential network, dropout left out since it does nothing after training. */
export interface TrainedNetwork {
  readonly layers: readonly DenseWeights[];
}
