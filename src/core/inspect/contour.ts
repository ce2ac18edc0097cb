/** A piece of a line, from one point to another. */
export interface Segment {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

type Point = readonly [x: number, y: number];

/**
 * Where a surface, known at the points of a grid, passes through `level`, in straight pieces. A square whose
 * corners alternate is decided by the mean of the four.
 * Source: marching squares, with linear interpolation along the sides (Lorensen and Cline, 1987, in the plane).
 *
 * @param xs places along x, ascending
 * @param ys places along y, ascending
 * @param values one a point, x running fastest
 */
export function contourSegments(
  xs: readonly number[],
  ys: readonly number[],
  values: Float32Array,
  level: number
): Segment[] {
  const segments: Segment[] = [];
  const at = (column: number, row: number) => values[row * xs.length + column]!;
  for (let row = 0; row + 1 < ys.length; row++) {
    for (let column = 0; column + 1 < xs.length; column++) {
      const [left, right] = [xs[column]!, xs[column + 1]!];
      const [bottom, top] = [ys[row]!, ys[row + 1]!];
      // Counter-clockwise from the lower left.
      const corners: readonly [Point, number][] = [
        [[left, bottom], at(column, row)],
        [[right, bottom], at(column + 1, row)],
        [[right, top], at(column + 1, row + 1)],
        [[left, top], at(column, row + 1)]
      ];
      const points = crossings(corners, level);
      if (points.length === 2) segments.push(join(points[0]!, points[1]!));
      if (points.length === 4) {
        const mean = corners.reduce((sum, [, value]) => sum + value, 0) / 4;
        // The first crossing lies after the first corner: it belongs with the last, around that corner,
        // unless the middle is on that corner's side of the level.
        const around = mean >= level !== corners[0]![1] >= level;
        const order = around ? [3, 0, 1, 2] : [0, 1, 2, 3];
        const [a, b, c, d] = order.map((i) => points[i]!) as [Point, Point, Point, Point];
        segments.push(join(a, b), join(c, d));
      }
    }
  }
  return segments;
}

/** Where the sides of a square, walked corner by corner, cross the level: none, two or four points. */
function crossings(corners: readonly (readonly [Point, number])[], level: number): Point[] {
  return corners.flatMap(([from, a], i) => {
    const [to, b] = corners[(i + 1) % corners.length]!;
    if (a >= level === b >= level) return [];
    const share = (level - a) / (b - a);
    return [[from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share] as const];
  });
}

function join([x, y]: Point, [x2, y2]: Point): Segment {
  return { x, y, x2, y2 };
}
