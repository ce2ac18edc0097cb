import type { OnnxAttribute, OnnxNode, OnnxTensor } from './onnx-proto';

/** A graph that grows: gives its constants and the outputs of its nodes names that nothing else has. */
export class OnnxBuilder {
  readonly nodes: OnnxNode[] = [];
  readonly constants: OnnxTensor[] = [];
  readonly #taken: Set<string>;

  /** @param taken names that are in use already: the inputs' */
  constructor(taken: readonly string[]) {
    this.#taken = new Set(taken);
  }

  /** A name like `wanted` that is free. */
  name(wanted: string): string {
    let name = wanted;
    for (let i = 2; this.#taken.has(name); i++) name = `${wanted}_${i}`;
    this.#taken.add(name);
    return name;
  }

  /** @returns the constant's name */
  numbers(
    type: 'float' | 'double' | 'int64',
    dimensions: readonly number[],
    values: ArrayLike<number>
  ): string {
    const name = this.name('constant');
    this.constants.push({ name, type, dimensions, values });
    return name;
  }

  /** @returns the constant's name */
  texts(dimensions: readonly number[], values: readonly string[]): string {
    const name = this.name('constant');
    this.constants.push({ name, type: 'string', dimensions, values });
    return name;
  }

  /** Adds a node with one output. @returns the output's name */
  add(
    operator: string,
    inputs: readonly string[],
    attributes: Readonly<Record<string, OnnxAttribute>> = {},
    domain?: string
  ): string {
    const output = this.name(operator.toLowerCase());
    this.nodes.push({ operator, inputs, outputs: [output], attributes, ...(domain && { domain }) });
    return output;
  }
}
