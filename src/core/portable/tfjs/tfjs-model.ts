/** What a `model.json` of TensorFlow.js holds, as far as Loanbook writes and reads it. */
export interface TfjsModel {
  readonly format: 'layers-model';
  readonly generatedBy: string;
  readonly convertedBy: null;
  readonly modelTopology: unknown;
  readonly weightsManifest: readonly {
    readonly paths: readonly string[];
    readonly weights: readonly TfjsWeight[];
  }[];
  readonly userDefinedMetadata: unknown;
}

export interface TfjsWeight {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: 'float32';
}

/** A dense layer by name. */
export interface NamedLayer {
  readonly name: string;
  readonly inputs: number;
  readonly units: number;
  readonly activation: 'relu' | 'tanh' | 'sigmoid' | 'softmax' | 'linear';
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
}

export const modelFile = 'model.json';
export const weightsFile = 'model.weights.bin';
