import '@tensorflow/tfjs-backend-cpu';
import { io, tensor2d } from '@tensorflow/tfjs-core';
import { loadLayersModel } from '@tensorflow/tfjs-layers';
import { describe, expect, it } from 'vitest';
import { thrownError } from '../../data/testing/thrown-error';
import { scorePortable } from '../score-portable';
import {
  CLOSE,
  customers,
  furthestApart,
  networkCases,
  classicCase,
  rawCustomers
} from '../testing/portable-cases';
import { readTfjs } from './read-tfjs';
import type { TfjsInput } from './tfjs-columns';
import type { TfjsModel } from './tfjs-model';
import { writeTfjs } from './write-tfjs';

const bytesOf = (weights: Uint8Array) => weights.slice().buffer;

describe.each(networkCases)('$title as TensorFlow.js', ({ model, expected }) => {
  const { json, weights } = writeTfjs(model);
  const written = JSON.parse(json) as TfjsModel;
  const { columns } = written.userDefinedMetadata as { columns: TfjsInput[] };

  it('says in TensorFlow.js what Loanbook says, of raw columns', async () => {
    const loaded = await loadLayersModel(
      io.fromMemory({
        modelTopology: written.modelTopology as object,
        weightSpecs: written.weightsManifest[0]!.weights.map((each) => ({
          ...each,
          shape: [...each.shape]
        })),
        weightData: bytesOf(weights)
      })
    );
    const numbers = rawCustomers.map((row) =>
      columns.map(({ kind, texts, missing }, i) => {
        const value = row[i + 1]!;
        if (value === null) return missing;
        return kind === 'number' ? Number(value) : texts.indexOf(String(value)) + 1;
      })
    );
    const answers = loaded.predict(tensor2d(numbers));
    const both = (await (Array.isArray(answers) ? answers[0]! : answers).array()) as number[][];
    expect(
      furthestApart(
        both.map(([, yes]) => yes!),
        expected
      )
    ).toBeLessThan(CLOSE);
  });

  it('is opened by Loanbook again, bit for bit', () => {
    const opened = readTfjs(json, bytesOf(weights));
    expect(opened).toEqual(model);
    expect(scorePortable(opened, customers)).toEqual(expected);
  });
});

it('holds networks only', () => {
  const tree = classicCase('decisionTree');
  expect(thrownError(() => writeTfjs(tree.model)).message).toContain('networks only');
});

describe('a model file that is not as Loanbook wrote it', () => {
  const { json, weights } = writeTfjs(networkCases[0]!.model);
  /** The message for a file that was changed at one place. */
  const refusal = (place: string, value: unknown): string => {
    const file = JSON.parse(json) as Record<string, unknown>;
    const keys = place.split('.');
    const last = keys.pop()!;
    const parent = keys.reduce((at, key) => at[key] as Record<string, unknown>, file);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
    const { code, message } = thrownError(() => readTfjs(JSON.stringify(file), bytesOf(weights)));
    expect(code).toBe('bad-model');
    return message;
  };

  it.each([
    ['format', 'graph-model', 'one of layers-model'],
    ['modelTopology.class_name', 'Model', 'one of Sequential'],
    ['modelTopology.config.layers.2.class_name', 'Lambda', 'one of Dense'],
    ['modelTopology.config.layers.2.config.activation', 'exponential', 'one of relu'],
    ['modelTopology.config.layers.2.config.units', 1e9, 'a whole number from 1 to 20000'],
    ['modelTopology.config.layers.2.config.units', 63, 'the shape'],
    ['modelTopology.config.layers.2.config.use_bias', false, 'no biases'],
    ['modelTopology.config.layers', 'none', 'a list'],
    ['weightsManifest.0.paths.0', '../../secret', 'one of model.weights.bin'],
    ['weightsManifest.0.weights.0.dtype', 'string', 'one of float32'],
    ['userDefinedMetadata', undefined, 'not written by Loanbook'],
    ['userDefinedMetadata.loanbook', 2, 'not written by Loanbook'],
    ['userDefinedMetadata.columns.0.kind', 'image', 'one of number, text'],
    ['userDefinedMetadata.inputs.0.scale', 0, 'other than 0'],
    ['userDefinedMetadata.inputs.0.mean', null, 'a number'],
    ['userDefinedMetadata.inputs.0.column', 99, 'a whole number'],
    ['userDefinedMetadata.inputs.4.mean', 17, 'do not do what']
  ])('is refused for its %s of %j', (place, value, words) => {
    expect(refusal(place, value)).toContain(words);
  });

  it('is refused for weights that are too few, no numbers, or moved', () => {
    const open = (bytes: ArrayBuffer) => thrownError(() => readTfjs(json, bytes)).message;
    expect(open(bytesOf(weights.subarray(4)))).toMatch(/has [\d,]+ bytes; its/);
    const changed = (at: number, value: number) => {
      const bytes = bytesOf(weights);
      new DataView(bytes).setFloat32(at, value, true);
      return bytes;
    };
    expect(open(changed(weights.length - 4, NaN))).toContain('no finite numbers');
    expect(open(changed(0, 0.5))).toContain('do not do what');
    expect(thrownError(() => readTfjs('{', bytesOf(weights))).message).toContain('not JSON');
    expect(thrownError(() => readTfjs('[1]', bytesOf(weights))).message).toContain(
      'an object is expected'
    );
  });
});
