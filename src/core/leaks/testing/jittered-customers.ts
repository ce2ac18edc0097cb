import type { Column, Table } from '../../data/table';
import { mulberry32, shuffle } from '../../random';

/**
 * A table made of copies: of each of the first customers so many, with the measured columns moved by up to `steps` whole
 * units, every flag drawn anew from somebody else, and in random order.
 */
export function jitteredCustomers(
  table: Table,
  originals: number,
  copies: number,
  steps: number,
  seed: number
): Table {
  const random = mulberry32(seed);
  const rowCount = originals * copies;
  const order = shuffle(
    Int32Array.from({ length: rowCount }, (_, i) => i % originals),
    random
  );
  const copied = ({ schema, values, dictionary }: Column): Column => {
    const moves = schema.kind === 'number' && schema.role === 'input';
    const whole = values.every((value) => Number.isInteger(value));
    return {
      schema,
      dictionary,
      values: Float64Array.from(order, (row) => {
        if (schema.kind === 'flag' && schema.role === 'input') {
          return values[Math.floor(random() * originals)]!;
        }
        const step = moves && whole ? Math.floor(random() * (2 * steps + 1)) - steps : 0;
        return values[row]! + step;
      })
    };
  };
  return { ...table, rowCount, columns: table.columns.map(copied) };
}
