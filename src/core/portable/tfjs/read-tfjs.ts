import { LoanbookError } from '../../errors';
import type { DenseWeights } from '../../model/network';
import { checkPortable } from '../check-portable';
import type { InputStep, PortableColumn, PortableModel } from '../portable-model';
import { JsonReader, badModel } from './json-reader';
import { modelFile, weightsFile, type NamedLayer } from './tfjs-model';
import { tfjsLayers, tfjsVersion } from './write-tfjs';

/** Limits on what is opened: far above any network that Loanbook trains, far below what would fill the memory. */
const limits = {
  jsonLength: 20_000_000,
  parameters: 20_000_000,
  layers: 50,
  units: 20_000,
  columns: 10_000,
  inputs: 20_000
} as const;

const activations = ['relu', 'tanh', 'sigmoid', 'softmax', 'linear'] as const;

/**
 * Opens a network that Loanbook wrote for TensorFlow.js. Nothing is taken on trust: only dense layers that fit each
 * other, weights that are there to the byte and are numbers, and input layers that do exactly what the description of the
 * columns says.
 *
 * @param json of `model.json`
 * @param weights of `model.weights.bin`
 * @throws LoanbookError `bad-model`, which names what was found and what is expected
 */
export function readTfjs(json: string, weights: ArrayBuffer): PortableModel {
  const file = parse(json);
  file.field('format').oneOf(['layers-model']);
  const layers = readLayers(file, weights);
  const about = file.field('userDefinedMetadata');
  if (about.value === undefined || about.field('loanbook').value !== tfjsVersion) {
    throw badModel(
      'it was not written by Loanbook, so nothing says which columns go in and how (userDefinedMetadata.loanbook)'
    );
  }
  const columns = about.field('columns').list(limits.columns).map(readColumn);
  const inputs = about
    .field('inputs')
    .list(limits.inputs)
    .map((each) => readStep(each, columns));
  const own = layers
    .slice(2)
    .map(({ inputs: width, units, activation, kernel, bias }): DenseWeights => ({
      inputs: width,
      units,
      activation,
      kernel,
      bias
    }));
  const model: PortableModel = {
    name: 'network',
    columns,
    keys: about
      .field('keys')
      .list(limits.columns)
      .map((key) => key.text()),
    scorer: { kind: 'network', inputs, layers: own }
  };
  const output = own.at(-1);
  if (output?.units !== 2 || output.activation !== 'softmax') {
    throw badModel('its last layer is not a softmax of two units, declines and accepts');
  }
  checkNumbers(model);
  const expected = tfjsLayers(inputs, columns, own);
  if (
    expected.length !== layers.length ||
    !expected.every((layer, i) => isSame(layer, layers[i]!))
  ) {
    throw badModel('its first two layers do not do what the description of its columns says');
  }
  return model;
}

function parse(json: string): JsonReader {
  if (json.length > limits.jsonLength) throw badModel(`${modelFile} is too large`);
  try {
    return new JsonReader(JSON.parse(json), modelFile);
  } catch (cause) {
    throw new LoanbookError(
      'bad-model',
      `${modelFile} is not JSON. Choose the model.json that Loanbook wrote.`,
      {},
      cause
    );
  }
}

function readLayers(file: JsonReader, weights: ArrayBuffer): NamedLayer[] {
  const topology = file.field('modelTopology');
  topology.field('class_name').oneOf(['Sequential']);
  const layers = topology.field('config').field('layers').list(limits.layers).map(readLayer);
  if (layers.length < 3) throw badModel('it has fewer than three layers');
  const [manifest, ...more] = file.field('weightsManifest').list(10);
  if (!manifest || more.length > 0) throw badModel('it does not have one file of weights');
  const [path] = manifest.field('paths').list(1);
  path?.oneOf([weightsFile]);
  const parts = manifest.field('weights').list(2 * limits.layers);
  let parameters = 0;
  const shapes = layers.map((layer, i) => {
    const inputs = i === 0 ? (layer.inputs ?? 0) : layers[i - 1]!.units;
    const shape = { ...layer, inputs };
    checkPart(parts[2 * i], `${layer.name}/kernel`, [inputs, layer.units]);
    checkPart(parts[2 * i + 1], `${layer.name}/bias`, [layer.units]);
    parameters += (inputs + 1) * layer.units;
    return shape;
  });
  if (parts.length !== 2 * layers.length) throw badModel('it lists weights that no layer has');
  if (parameters > limits.parameters) throw badModel('it has more than 20 million weights');
  if (weights.byteLength !== 4 * parameters) {
    throw badModel(
      `${weightsFile} has ${weights.byteLength.toLocaleString('en-US')} bytes; its ${parameters.toLocaleString('en-US')} weights take ${(4 * parameters).toLocaleString('en-US')}`
    );
  }
  const view = new DataView(weights);
  let at = 0;
  const take = (count: number) => {
    const values = Float32Array.from({ length: count }, (_, i) =>
      view.getFloat32(at + 4 * i, true)
    );
    at += 4 * count;
    return values;
  };
  return shapes.map(({ name, inputs, units, activation }) => {
    const kernel = take(inputs * units);
    return { name, inputs, units, activation, kernel, bias: take(units) };
  });
}

function readLayer(layer: JsonReader, place: number) {
  layer.field('class_name').oneOf(['Dense']);
  const config = layer.field('config');
  if (!config.field('use_bias').flag()) throw badModel('a layer has no biases');
  const [, inputs] = place === 0 ? config.field('batch_input_shape').list(2) : [];
  return {
    name: config.field('name').text(),
    units: config.field('units').whole(1, limits.units),
    activation: config.field('activation').oneOf(activations),
    inputs: inputs?.whole(1, limits.columns)
  };
}

function checkPart(part: JsonReader | undefined, name: string, shape: readonly number[]): void {
  if (!part) throw badModel(`it has no weights ${name}`);
  part.field('name').oneOf([name]);
  part.field('dtype').oneOf(['float32']);
  const found = part.field('shape');
  const sizes = found.list(2).map((size) => size.whole(1, limits.parameters));
  if (JSON.stringify(sizes) !== JSON.stringify(shape))
    throw found.wrong(`the shape ${shape.join(' × ')}`);
}

function readColumn(column: JsonReader): PortableColumn {
  return {
    column: column.field('column').text(),
    name: column.field('name').text(),
    kind: column.field('kind').oneOf(['number', 'text']),
    negativeIsZero: column.field('negativeIsZero').flag(),
    truth: readTruth(column.field('truth'))
  };
}

function readTruth(truth: JsonReader): PortableColumn['truth'] {
  if (truth.value === null) return null;
  const [yes, no, ...more] = truth.list(2).map((word) => word.text());
  if (yes === undefined || no === undefined || more.length > 0) throw truth.wrong('two texts');
  return [yes, no];
}

function readStep(step: JsonReader, columns: readonly PortableColumn[]): InputStep {
  const column = step.field('column').whole(0, columns.length - 1);
  const scaled = {
    column,
    mean: step.field('mean').number(),
    scale: step.field('scale').number()
  };
  if (scaled.scale === 0) throw step.field('scale').wrong('a number other than 0');
  if (step.field('kind').oneOf(['number', 'level']) === 'number') {
    return { ...scaled, kind: 'number', fill: step.field('fill').number() };
  }
  const level = step.field('level');
  const isText = columns[column]!.kind === 'text';
  return { ...scaled, kind: 'level', level: isText ? level.text() : level.number() };
}

function checkNumbers(model: PortableModel): void {
  try {
    checkPortable(model);
  } catch (cause) {
    throw new LoanbookError(
      'bad-model',
      `${weightsFile} holds values that are no finite numbers. Write the model again, from a network that was trained well.`,
      {},
      cause
    );
  }
}

function isSame(a: NamedLayer, b: NamedLayer): boolean {
  const alike = (x: Float32Array, y: Float32Array) =>
    x.length === y.length && x.every((value, i) => value === y[i]);
  return (
    a.name === b.name &&
    a.inputs === b.inputs &&
    a.units === b.units &&
    a.activation === b.activation &&
    alike(a.kernel, b.kernel) &&
    alike(a.bias, b.bias)
  );
}
