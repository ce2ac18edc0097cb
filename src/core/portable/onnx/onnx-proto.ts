import { PbfWriter } from 'pbf';

/**
 * The parts of ONNX's protocol buffers that a written model uses.
 * Source: onnx.proto3, https://github.com/onnx/onnx (field numbers are part of the format).
 */
export interface OnnxModel {
  readonly producer: string;
  readonly documentation: string;
  /** Domain → version of its operators. */
  readonly operatorSets: Readonly<Record<string, number>>;
  readonly metadata: Readonly<Record<string, string>>;
  readonly graph: OnnxGraph;
}

export interface OnnxGraph {
  readonly name: string;
  readonly nodes: readonly OnnxNode[];
  readonly constants: readonly OnnxTensor[];
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
}

export interface OnnxNode {
  readonly operator: string;
  readonly domain?: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes?: Readonly<Record<string, OnnxAttribute>>;
}

export type OnnxAttribute =
  | { readonly kind: 'int'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'ints'; readonly value: readonly number[] }
  | { readonly kind: 'texts'; readonly value: readonly string[] }
  | { readonly kind: 'tensor'; readonly value: OnnxTensor };

export type OnnxType = 'float' | 'double' | 'int64' | 'string';

/** Values are row-major. */
export type OnnxTensor = { readonly name: string; readonly dimensions: readonly number[] } & (
  | { readonly type: 'string'; readonly values: readonly string[] }
  | { readonly type: Exclude<OnnxType, 'string'>; readonly values: ArrayLike<number> }
);

export interface OnnxValue {
  readonly name: string;
  readonly type: OnnxType;
  /** Text: a dimension of any size, by its name. */
  readonly dimensions: readonly (number | string)[];
  readonly documentation: string;
}

const elementTypes: Readonly<Record<OnnxType, number>> = {
  float: 1,
  int64: 7,
  string: 8,
  double: 11
};
const attributeTypes = { int: 2, text: 3, tensor: 4, ints: 7, texts: 8 } as const;

/** The version of the format; that of 2023, which readers since then know. */
const IR_VERSION = 9;

/** A model as the bytes of a `.onnx` file. */
export function encodeOnnx(model: OnnxModel): Uint8Array {
  const pbf = new PbfWriter();
  pbf.writeVarintField(1, IR_VERSION);
  pbf.writeStringField(2, model.producer);
  pbf.writeStringField(6, model.documentation);
  pbf.writeMessage(7, writeGraph, model.graph);
  for (const [domain, version] of Object.entries(model.operatorSets)) {
    pbf.writeMessage(
      8,
      (set: { domain: string; version: number }, out: PbfWriter) => {
        out.writeStringField(1, set.domain);
        out.writeVarintField(2, set.version);
      },
      { domain, version }
    );
  }
  for (const pair of Object.entries(model.metadata)) {
    pbf.writeMessage(
      14,
      ([key, value]: readonly [string, string], out: PbfWriter) => {
        out.writeStringField(1, key);
        out.writeStringField(2, value);
      },
      pair
    );
  }
  return pbf.finish();
}

function writeGraph(graph: OnnxGraph, pbf: PbfWriter): void {
  for (const node of graph.nodes) pbf.writeMessage(1, writeNode, node);
  pbf.writeStringField(2, graph.name);
  for (const constant of graph.constants) pbf.writeMessage(5, writeTensor, constant);
  for (const input of graph.inputs) pbf.writeMessage(11, writeValue, input);
  for (const output of graph.outputs) pbf.writeMessage(12, writeValue, output);
}

function writeNode(node: OnnxNode, pbf: PbfWriter): void {
  for (const input of node.inputs) pbf.writeStringField(1, input);
  for (const output of node.outputs) pbf.writeStringField(2, output);
  pbf.writeStringField(4, node.operator);
  for (const attribute of Object.entries(node.attributes ?? {})) {
    pbf.writeMessage(5, writeAttribute, attribute);
  }
  if (node.domain) pbf.writeStringField(7, node.domain);
}

function writeAttribute([name, attribute]: readonly [string, OnnxAttribute], pbf: PbfWriter): void {
  pbf.writeStringField(1, name);
  switch (attribute.kind) {
    case 'int':
      pbf.writeVarintField(3, attribute.value);
      break;
    case 'text':
      pbf.writeStringField(4, attribute.value);
      break;
    case 'tensor':
      pbf.writeMessage(5, writeTensor, attribute.value);
      break;
    case 'ints':
      for (const value of attribute.value) pbf.writeVarintField(8, value);
      break;
    case 'texts':
      for (const value of attribute.value) pbf.writeStringField(9, value);
      break;
  }
  pbf.writeVarintField(20, attributeTypes[attribute.kind]);
}

function writeTensor(tensor: OnnxTensor, pbf: PbfWriter): void {
  for (const dimension of tensor.dimensions) pbf.writeVarintField(1, dimension);
  pbf.writeVarintField(2, elementTypes[tensor.type]);
  pbf.writeStringField(8, tensor.name);
  if (tensor.type === 'string') {
    for (const value of tensor.values) pbf.writeStringField(6, value);
  } else {
    pbf.writeBytesField(9, rawBytes(tensor.type, tensor.values));
  }
}

/** Numbers as they lie in the file: the lowest byte first, on every machine. */
function rawBytes(type: Exclude<OnnxType, 'string'>, values: ArrayLike<number>): Uint8Array {
  const width = type === 'float' ? 4 : 8;
  const view = new DataView(new ArrayBuffer(values.length * width));
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (type === 'float') view.setFloat32(i * 4, value, true);
    else if (type === 'double') view.setFloat64(i * 8, value, true);
    else view.setBigInt64(i * 8, BigInt(value), true);
  }
  return new Uint8Array(view.buffer);
}

function writeValue({ name, type, dimensions, documentation }: OnnxValue, pbf: PbfWriter): void {
  pbf.writeStringField(1, name);
  pbf.writeMessage(
    2,
    (value: Pick<OnnxValue, 'type' | 'dimensions'>, out: PbfWriter) =>
      out.writeMessage(1, writeTensorType, value),
    { type, dimensions }
  );
  pbf.writeStringField(3, documentation);
}

function writeTensorType(
  { type, dimensions }: Pick<OnnxValue, 'type' | 'dimensions'>,
  pbf: PbfWriter
): void {
  pbf.writeVarintField(1, elementTypes[type]);
  pbf.writeMessage(
    2,
    (each: OnnxValue['dimensions'], out: PbfWriter) => {
      for (const dimension of each) {
        out.writeMessage(
          1,
          (size: number | string, into: PbfWriter) => {
            if (typeof size === 'number') into.writeVarintField(1, size);
            else into.writeStringField(2, size);
          },
          dimension
        );
      }
    },
    dimensions
  );
}
