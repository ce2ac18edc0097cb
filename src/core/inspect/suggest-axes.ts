import type { ColumnSchema } from '../data/table';
import { featureCount } from '../prepare/encode-row';
import type { DesignMatrix, InputEncoder } from '../prepare/prepared';

/**
 * The two columns that promise the most telling surface: numbers before categories, and among them those whose
 * inputs go most closely with the answer (point-biserial correlation, the largest of a column's inputs).
 * The stronger one comes first; null if there are fewer than two inputs.
 *
 * @param schemas of the columns that may be taken
 * @param train the rows that the network learns from
 */
export function suggestAxes(
  schemas: readonly ColumnSchema[],
  encoder: InputEncoder,
  train: DesignMatrix
): readonly [x: string, y: string] | null {
  const correlations = answerCorrelations(train);
  let feature = 0;
  const ranked = encoder.encodings
    .map((encoding) => {
      const slots = correlations.slice(feature, (feature += featureCount(encoding)));
      const kind = schemas.find((schema) => schema.name === encoding.column)?.kind;
      return { column: encoding.column, kind, strength: Math.max(0, ...slots) };
    })
    .filter(({ kind }) => kind !== undefined)
    .sort((a, b) => {
      const byKind = Number(b.kind === 'number') - Number(a.kind === 'number');
      return byKind || b.strength - a.strength;
    });
  const [first, second] = ranked;
  return first && second ? [first.column, second.column] : null;
}

/** |r| of every input with the answer; 0 where either never changes. */
function answerCorrelations({ rows, features, x, y }: DesignMatrix): number[] {
  let accepted = 0;
  for (let row = 0; row < rows; row++) accepted += y[row]!;
  const share = accepted / rows;
  return Array.from({ length: features }, (_, feature) => {
    let sum = 0;
    let squares = 0;
    let products = 0;
    for (let row = 0; row < rows; row++) {
      const value = x[row * features + feature]!;
      sum += value;
      squares += value * value;
      products += value * y[row]!;
    }
    const covariance = products / rows - (sum / rows) * share;
    const spread = (squares / rows - (sum / rows) ** 2) * share * (1 - share);
    return spread > 0 ? Math.abs(covariance) / Math.sqrt(spread) : 0;
  });
}
