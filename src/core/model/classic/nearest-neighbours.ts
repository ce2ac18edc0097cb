import { buildDesignMatrix } from '../../prepare/design-matrix';
import { fitEncodings } from '../../prepare/encode';
import { fitEncoder } from '../../prepare/fit-encoder';
import type { ModelKind } from './fitted-model';

/** The share of acceptors among the customers who are most alike, by distance of standardised inputs. */
export const nearestNeighbours: ModelKind = {
  fit({ columns, accepted }, rows, { neighbours }) {
    const encoder = fitEncoder(columns, fitEncodings(columns, rows, 'as-numbers'), rows);
    const known = buildDesignMatrix(columns, encoder, accepted, rows);
    const count = Math.min(neighbours.count, rows.length);
    return {
      threshold: 0.5,
      probabilities(file, asked) {
        const { x, features } = buildDesignMatrix(file, encoder, new Uint8Array(), asked);
        return Float64Array.from(asked, (_, i) => {
          const point = x.subarray(i * features, (i + 1) * features);
          return shareAmongNearest(point, known.x, known.y, features, count);
        });
      },
      describe: () => ({
        kind: 'words',
        text:
          `Looks up the ${count} training customers who are most like the one asked about, all ` +
          'columns counting alike, and answers with the share of them that accepted.'
      })
    };
  }
};

function shareAmongNearest(
  point: Float32Array,
  x: Float32Array,
  y: Uint8Array,
  features: number,
  count: number
): number {
  // The nearest so far, by ascending distance.
  const distances = new Float64Array(count).fill(Infinity);
  const answers = new Uint8Array(count);
  let farthest = Infinity;
  for (let row = 0, at = 0; row < y.length; row++, at += features) {
    let distance = 0;
    for (let f = 0; f < features && distance < farthest; f++) {
      const apart = point[f]! - x[at + f]!;
      distance += apart * apart;
    }
    if (distance >= farthest) continue;
    let place = count - 1;
    for (; place > 0 && distances[place - 1]! > distance; place--) {
      distances[place] = distances[place - 1]!;
      answers[place] = answers[place - 1]!;
    }
    distances[place] = distance;
    answers[place] = y[row]!;
    farthest = distances[count - 1]!;
  }
  return answers.reduce((sum, answer) => sum + answer, 0) / count;
}
