import { LoanbookError } from '../../errors';
import type { PortableModel } from '../portable-model';
import { portableTitle } from '../portable-title';
import { inputLayers } from './input-layers';
import { tfjsColumns } from './tfjs-columns';
import { weightsFile, type NamedLayer, type TfjsModel } from './tfjs-model';

/** The version of what Loanbook adds to a `model.json`. */
export const tfjsVersion = 1;

/**
 * A network as TensorFlow.js keeps it: `model.json` and one file of weights. Its first two layers turn raw columns into
 * scaled inputs; what goes in for each column stands in `userDefinedMetadata`.
 *
 * @throws LoanbookError `bad-setting` for a model that is no network, and as `inputLayers` does
 */
export function writeTfjs(model: PortableModel): { json: string; weights: Uint8Array } {
  const { scorer, columns, keys } = model;
  if (scorer.kind !== 'network') {
    throw new LoanbookError(
      'bad-setting',
      'TensorFlow.js files hold networks only. Take this model as SQL, ONNX, Python or JavaScript.'
    );
  }
  const layers = tfjsLayers(scorer.inputs, columns, scorer.layers);
  const written: TfjsModel = {
    format: 'layers-model',
    generatedBy: 'Loanbook',
    convertedBy: null,
    modelTopology: {
      class_name: 'Sequential',
      config: { name: 'loanbook', layers: layers.map(layerConfig) },
      keras_version: 'tfjs-layers 4.22.0',
      backend: 'tensor_flow.js'
    },
    weightsManifest: [
      {
        paths: [weightsFile],
        weights: layers.flatMap(({ name, inputs, units }) => [
          { name: `${name}/kernel`, shape: [inputs, units], dtype: 'float32' },
          { name: `${name}/bias`, shape: [units], dtype: 'float32' }
        ])
      }
    ],
    userDefinedMetadata: {
      loanbook: tfjsVersion,
      about:
        `${portableTitle(model)}. One number a column goes in, in this order: a number as it is, a text as its place ` +
        'in `texts` from 1 on, and `missing` where it is not known or not in the list. The second output is the ' +
        'probability of accepting.',
      columns: tfjsColumns(columns, scorer.inputs),
      keys,
      inputs: scorer.inputs
    }
  };
  return { json: JSON.stringify(written, null, 1), weights: weightBytes(layers) };
}

/** All layers of the written network, those that take raw columns first. */
export function tfjsLayers(
  inputs: Parameters<typeof inputLayers>[0],
  columns: PortableModel['columns'],
  layers: readonly Omit<NamedLayer, 'name'>[]
): readonly NamedLayer[] {
  return [
    ...inputLayers(inputs, tfjsColumns(columns, inputs)),
    ...layers.map((layer, i) => ({
      ...layer,
      name: i === layers.length - 1 ? 'output' : `hidden_${i + 1}`
    }))
  ];
}

function layerConfig({ name, inputs, units, activation }: NamedLayer, place: number) {
  return {
    class_name: 'Dense',
    config: {
      name,
      trainable: true,
      ...(place === 0 && { batch_input_shape: [null, inputs] }),
      dtype: 'float32',
      units,
      activation,
      use_bias: true
    }
  };
}

/** The lowest byte first, on every machine. */
function weightBytes(layers: readonly NamedLayer[]): Uint8Array {
  const parts = layers.flatMap(({ kernel, bias }) => [kernel, bias]);
  const view = new DataView(
    new ArrayBuffer(4 * parts.reduce((sum, { length }) => sum + length, 0))
  );
  let at = 0;
  for (const part of parts) {
    for (const value of part) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  }
  return new Uint8Array(view.buffer);
}
