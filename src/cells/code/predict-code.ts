import type { ColumnProfile } from '../../compute/protocol';
import type { CellCode } from './cell-code';
import { codeOfLines, literal } from './literals';

/** Asks the network about one customer: the one in the middle of the file, to be changed by hand. */
export function predictCode(columns: readonly ColumnProfile[]): CellCode {
  const values = columns
    .filter(({ schema }) => schema.role === 'input')
    .map((profile) => `    ${literal(profile.schema.name)}: ${typicalOf(profile)},`);
  return {
    javascript: codeOfLines(
      'const customer = {',
      ...values.map((line) => line.slice(2)),
      '};',
      'const asked = model.predict(tf.tensor2d([scale(encode(customer))]));',
      "console.log('accepts with probability', asked.dataSync()[1]);"
    ),
    python: codeOfLines(
      'customer = pd.DataFrame([{',
      ...values,
      '}])',
      'asked = scale(encode(customer))',
      'print("accepts with probability", model.predict(asked)[0, 1])'
    )
  };
}

function typicalOf({ typical, values, isText }: ColumnProfile): string {
  const text = isText ? values.find(({ value }) => value === typical)?.text : undefined;
  return literal(text ?? (Number.isNaN(typical) ? 0 : typical));
}
