import type { InputStep, PortableColumn } from '../portable-model';
import type { OnnxBuilder } from './onnx-builder';

const TO_DOUBLE = { to: { kind: 'int', value: 11 } } as const;

/** A column as it comes in, with the repair that the model learned with. @returns the value's name */
export function onnxColumn(
  { name, kind, negativeIsZero }: PortableColumn,
  graph: OnnxBuilder
): string {
  if (kind === 'text' || !negativeIsZero) return name;
  const zero = graph.numbers('double', [1, 1], [0]);
  return graph.add('Where', [graph.add('Less', [name, zero]), zero, name]);
}

/**
 * The inputs of a network or a regression, scaled: customers × inputs in double precision.
 *
 * @param columns names of the values, in the model's order
 */
export function onnxInputs(
  steps: readonly InputStep[],
  columns: readonly string[],
  graph: OnnxBuilder
): string {
  const parts: string[] = [];
  for (let i = 0; i < steps.length;) {
    const step = steps[i]!;
    const value = columns[step.column]!;
    if (step.kind === 'number') {
      const fill = graph.numbers('double', [1, 1], [step.fill]);
      parts.push(graph.add('Where', [graph.add('IsNaN', [value]), fill, value]));
      i++;
      continue;
    }
    const levels: (number | string)[] = [];
    for (let next = steps[i]; next?.kind === 'level' && next.column === step.column;) {
      levels.push(next.level);
      next = steps[++i];
    }
    parts.push(onnxIsAmong(value, levels, graph));
  }
  const row = (values: number[]) => graph.numbers('double', [1, values.length], values);
  const made = graph.add('Concat', parts, { axis: { kind: 'int', value: 1 } });
  const centred = graph.add('Sub', [made, row(steps.map(({ mean }) => mean))]);
  return graph.add('Div', [centred, row(steps.map(({ scale }) => scale))]);
}

/** Customers × levels: 1 where the value is the level, else 0. */
export function onnxIsAmong(
  value: string,
  levels: readonly (number | string)[],
  graph: OnnxBuilder
): string {
  const size = [1, levels.length];
  const among =
    typeof levels[0] === 'string'
      ? graph.texts(size, levels.map(String))
      : graph.numbers('double', size, levels.map(Number));
  return graph.add('Cast', [graph.add('Equal', [value, among])], TO_DOUBLE);
}
