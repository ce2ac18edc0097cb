import type { Tensor2D } from '@tensorflow/tfjs-core';
import type { MatrixData } from '../training-protocol';
import { tf } from './tensorflow';

/** Inputs (rows × features) and one-hot answers (rows × 2: declined, accepted) of one batch. */
export interface BatchTensors {
  readonly x: Tensor2D;
  readonly y: Tensor2D;
}

/** Copies the chosen rows of `data` to the engine. The caller disposes of both tensors. */
export function batchTensors(data: MatrixData, rows: Uint32Array): BatchTensors {
  const { features } = data;
  const x = new Float32Array(rows.length * features);
  const y = new Float32Array(rows.length * 2);
  rows.forEach((row, at) => {
    x.set(data.x.subarray(row * features, (row + 1) * features), at * features);
    y[at * 2 + data.y[row]!] = 1;
  });
  return {
    x: tf.tensor2d(x, [rows.length, features]),
    y: tf.tensor2d(y, [rows.length, 2])
  };
}
