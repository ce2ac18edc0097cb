import { quoteCsv } from '../../src/core/data/quote-csv';
import { mulberry32 } from '../../src/core/random';

/** A campaign's file whose columns are called so; every other column is a text whose values are other columns' names. */
export function hostileCsv(names: readonly string[], rows: number): string {
  const random = mulberry32(7);
  const lines = Array.from({ length: rows }, (_, row) => {
    const accepted = row % 4 === 0;
    const cells = names.map((_, at) =>
      at % 2 === 0
        ? String(Math.floor(random() * 20) + (accepted ? 8 : 0))
        : names[(at + Math.floor(random() * 3)) % names.length]!
    );
    return [...cells, accepted ? 'yes' : 'no'];
  });
  return [[...names, 'accepted'], ...lines]
    .map((line) => line.map((cell) => quoteCsv(cell)).join(','))
    .join('\n');
}
