import type { TrainedNetwork } from '../../core/model/network';
import { forward } from '../../core/model/forward';
import { LEAKED_FEATURE, leakedEncoding } from '../../core/prepare/leaked-feature';
import type { PreparedData } from '../../core/prepare/prepared';
import { featureValue } from '../../core/prepare/encode-row';
import type { LeakCheck } from './lesson-run';

/** Keeps the page answering: about 40 ms of multiplications. */
const MOST_MULTIPLICATIONS = 4e7;

/**
 * How many test acceptors a network finds with the leaked input as the file has it, and how many when
 * it is not yet written, as for every customer of the next campaign. Null without a leaked input.
 * Of very many acceptors the first ones are looked at.
 *
 * @param threshold a probability of at least this counts as found
 */
export function scoreWithoutLeak(
  network: TrainedNetwork,
  { encoder, test }: PreparedData,
  threshold: number
): LeakCheck | null {
  const feature = encoder.features.indexOf(LEAKED_FEATURE);
  if (feature < 0) return null;
  const weights = network.layers.reduce((sum, layer) => sum + layer.kernel.length, 0);
  const most = Math.max(1, Math.floor(MOST_MULTIPLICATIONS / (2 * weights)));
  const acceptors = Array.from(test.y.keys())
    .filter((row) => test.y[row] === 1)
    .slice(0, most);

  const width = test.features;
  const inputs = new Float32Array(acceptors.length * width);
  acceptors.forEach((row, i) => {
    inputs.set(test.x.subarray(row * width, (row + 1) * width), i * width);
  });
  const found = () =>
    forward(network, inputs, acceptors.length).filter((probability) => probability >= threshold)
      .length;
  const foundWith = found();
  const unwritten = featureValue(leakedEncoding, 0, NaN);
  const scaled = (unwritten - encoder.mean[feature]!) / encoder.scale[feature]!;
  for (let i = 0; i < acceptors.length; i++) inputs[i * width + feature] = scaled;
  return { acceptors: acceptors.length, found: foundWith, foundWithout: found() };
}
