import { LoanbookError } from '../../../core/errors';
import { modelFile, weightsFile } from '../../../core/portable/tfjs/tfjs-model';

/** Larger files are not read: no network of Loanbook's comes near. */
const MOST_BYTES = 100_000_000;

/**
 * Tells the two files of a network from each other, in whatever order they were chosen.
 * @throws LoanbookError `bad-model` if one is missing or too large
 */
export function pickModelFiles<Picked extends Pick<File, 'name' | 'size'>>(
  files: readonly Picked[]
): { readonly json: Picked; readonly weights: Picked } {
  const json = files.find(({ name }) => name.toLowerCase().endsWith('.json'));
  const weights = files.find(({ name }) => name.toLowerCase().endsWith('.bin'));
  if (!json || !weights || files.length > 2) {
    const found = files.map(({ name }) => name).join(', ');
    throw new LoanbookError(
      'bad-model',
      `A model is two files, ${modelFile} and ${weightsFile}; found ${found}. Choose both of them together.`
    );
  }
  const large = [json, weights].find(({ size }) => size > MOST_BYTES);
  if (!large) return { json, weights };
  throw new LoanbookError(
    'bad-model',
    `${large.name} has ${large.size.toLocaleString('en-US')} bytes; a network of Loanbook’s has at most ${MOST_BYTES.toLocaleString('en-US')}. Choose the files that Loanbook wrote.`,
    { file: large.name }
  );
}
