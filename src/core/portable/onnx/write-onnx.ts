import type { DenseWeights } from '../../model/network';
import type { PortableColumn, PortableModel, Scorer } from '../portable-model';
import { portableTitle } from '../portable-title';
import { OnnxBuilder } from './onnx-builder';
import { onnxColumn, onnxInputs } from './onnx-inputs';
import { encodeOnnx } from './onnx-proto';
import { onnxTrees } from './onnx-trees';

/** Versions of the operators: those of ONNX 1.14 (2023), the first that compares texts. */
const operatorSets = { '': 19, 'ai.onnx.ml': 3 } as const;

const TO_FLOAT = { to: { kind: 'int', value: 1 } } as const;

/**
 * The model as an ONNX file. Each column of the table is an input of its own, by its name: numbers in double precision
 * (NaN: missing) or texts (empty: missing), customers × 1. The output `probability` is one number a customer.
 */
export function writeOnnx(model: PortableModel): Uint8Array {
  const { columns, scorer } = model;
  const graph = new OnnxBuilder(columns.map(({ name }) => name));
  const output = graph.name('probability');
  const values = columns.map((column) => onnxColumn(column, graph));
  const both = answersOf(scorer, values, graph);
  graph.nodes.push({
    operator: 'Gather',
    inputs: [both.values, graph.numbers('int64', [], [both.column])],
    outputs: [output],
    attributes: { axis: { kind: 'int', value: 1 } }
  });
  return encodeOnnx({
    producer: 'Loanbook',
    documentation: documentationOf(model, output),
    operatorSets,
    metadata: { columns: JSON.stringify(columns.map(({ name, kind }) => ({ name, kind }))) },
    graph: {
      name: 'loanbook',
      nodes: graph.nodes,
      constants: graph.constants,
      inputs: columns.map((column) => ({
        name: column.name,
        type: column.kind === 'text' ? 'string' : 'double',
        dimensions: ['customers', 1],
        documentation: columnWords(column)
      })),
      outputs: [
        {
          name: output,
          type: 'float',
          dimensions: ['customers'],
          documentation: 'The probability, 0 to 1, that the customer accepts.'
        }
      ]
    }
  });
}

/** The answers, customers × something, and the column of them that is the probability. */
function answersOf(scorer: Scorer, columns: readonly string[], graph: OnnxBuilder) {
  if (scorer.kind === 'trees') {
    const answers = onnxTrees(scorer, columns, graph);
    const values = scorer.combine === 'mean' ? answers : graph.add('Sigmoid', [answers]);
    return { values, column: 0 };
  }
  const inputs = onnxInputs(scorer.inputs, columns, graph);
  if (scorer.kind === 'logistic') {
    const { coefficients, intercept } = scorer;
    const weights = graph.numbers('double', [coefficients.length, 1], coefficients);
    const sum = graph.add('Add', [
      graph.add('MatMul', [inputs, weights]),
      graph.numbers('double', [1, 1], [intercept])
    ]);
    return { values: graph.add('Cast', [graph.add('Sigmoid', [sum])], TO_FLOAT), column: 0 };
  }
  let values = graph.add('Cast', [inputs], TO_FLOAT);
  for (const layer of scorer.layers) values = onnxLayer(layer, values, graph);
  return { values, column: 1 };
}

const operators = { relu: 'Relu', tanh: 'Tanh', sigmoid: 'Sigmoid', softmax: 'Softmax' } as const;

function onnxLayer(
  { inputs, units, activation, kernel, bias }: DenseWeights,
  before: string,
  graph: OnnxBuilder
): string {
  const weighted = graph.add('MatMul', [before, graph.numbers('float', [inputs, units], kernel)]);
  const sum = graph.add('Add', [weighted, graph.numbers('float', [units], bias)]);
  return activation === 'linear' ? sum : graph.add(operators[activation], [sum]);
}

function columnWords({ kind, negativeIsZero }: PortableColumn): string {
  if (kind === 'text') return 'A text as the file has it; empty: missing.';
  return `A number; NaN: missing.${negativeIsZero ? ' What is below 0 counts as 0.' : ''}`;
}

function documentationOf(model: PortableModel, output: string): string {
  return (
    `${portableTitle(model)}. Written by Loanbook. Each column of the customers' table is an input by its name, ` +
    'customers × 1: numbers as double (float64; NaN where missing), texts as strings (empty where missing). Scaling ' +
    `and categories are part of the graph. Output "${output}": one probability a customer.`
  );
}
