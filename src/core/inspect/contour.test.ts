import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contourSegments } from './contour';

describe('contourSegments', () => {
  it('of a plane that rises with x is the vertical line at the level', () => {
    const xs = [0, 1, 2];
    const ys = [0, 10];
    const values = Float32Array.of(0, 0.5, 1, 0, 0.5, 1);
    expect(contourSegments(xs, ys, values, 0.75)).toEqual([{ x: 1.5, y: 0, x2: 1.5, y2: 10 }]);
    expect(contourSegments(xs, ys, values, 2)).toEqual([]);
  });

  it('cuts off the two high corners of a saddle whose middle is low, and joins them where it is high', () => {
    const corners = Float32Array.of(1, 0, 0, 1);
    const around = contourSegments([0, 1], [0, 1], corners, 0.6);
    expect(around).toHaveLength(2);
    // One piece near the lower left corner, one near the upper right.
    expect(around.map(({ x, y, x2, y2 }) => Math.sign(x + y + x2 + y2 - 2)).sort()).toEqual([
      -1, 1
    ]);
    const through = contourSegments([0, 1], [0, 1], corners, 0.4);
    // Now the pieces cut off the lower right and the upper left.
    expect(through.map(({ x, y, x2, y2 }) => Math.sign(x + x2 - y - y2)).sort()).toEqual([-1, 1]);
  });

  it('has its ends on sides of the grid, between a point below and one at or above the level', () => {
    const grid = fc
      .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 }))
      .chain(([width, height]) =>
        fc.tuple(
          fc.constant(width),
          fc.array(fc.integer({ min: 0, max: 8 }), {
            minLength: width * height,
            maxLength: width * height
          })
        )
      );
    fc.assert(
      fc.property(grid, fc.constantFrom(0.5, 2.5, 4, 7), ([width, numbers], level) => {
        const height = numbers.length / width;
        const at = (x: number, y: number) => numbers[y * width + x]!;
        const segments = contourSegments(
          [...Array(width).keys()],
          [...Array(height).keys()],
          Float32Array.from(numbers),
          level
        );
        for (const { x, y, x2, y2 } of segments) {
          for (const [px, py] of [
            [x, y],
            [x2, y2]
          ] as const) {
            const [a, b] = [at(Math.floor(px), Math.floor(py)), at(Math.ceil(px), Math.ceil(py))];
            const share = px - Math.floor(px) + (py - Math.floor(py));
            expect(a + (b - a) * share).toBeCloseTo(level, 9);
          }
        }
        const crossed = (a: number, b: number) => a >= level !== b >= level;
        const inner = segments.length > 0;
        const some = numbers.some(
          (value, i) =>
            ((i + 1) % width !== 0 && crossed(value, numbers[i + 1]!)) ||
            (i + width < numbers.length && crossed(value, numbers[i + width]!))
        );
        expect(inner).toBe(some);
      }),
      { seed: 1 }
    );
  });
});
