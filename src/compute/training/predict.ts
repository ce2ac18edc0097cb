import type { Sequential } from '@tensorflow/tfjs-layers';
import type { MatrixData } from '../training-protocol';
import { tf } from './tensorflow';

/** Rows predicted at once: keeps the widest layer's memory small and the worker answering. */
const CHUNK_ROWS = 4096;

/**
 * Runs the network over all rows, dropout off.
 *
 * @param breathe Called after every chunk.
 * @returns probability of accepting, one a row
 */
export async function predict(
  model: Sequential,
  data: MatrixData,
  breathe: () => Promise<void>
): Promise<Float32Array> {
  const probabilities = new Float32Array(data.rows);
  for (let from = 0; from < data.rows; from += CHUNK_ROWS) {
    const to = Math.min(from + CHUNK_ROWS, data.rows);
    const output = tf.tidy(() => {
      const rows = data.x.subarray(from * data.features, to * data.features);
      const predicted = model.predictOnBatch(tf.tensor2d(rows, [to - from, data.features]));
      const both = Array.isArray(predicted) ? predicted[0]! : predicted;
      return tf.slice(both, [0, 1], [to - from, 1]);
    });
    probabilities.set(await output.data(), from);
    output.dispose();
    await breathe();
  }
  return probabilities;
}
