import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeColumn } from '../data/testing/make-table';
import { codedColumn } from './coded-column';
import type { Nearness, NearRule } from './near-rule';
import { nearTwins } from './near-twins';

const value = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(Number.NaN));
const nearness = fc.oneof(
  fc.constant<Nearness>({ kind: 'equal' }),
  fc.constant<Nearness>({ kind: 'ignored' }),
  fc.integer({ min: 1, max: 4 }).map((width): Nearness => ({ kind: 'within', width }))
);
const file = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 60 });

/** The definition, pair by pair. */
function isNear(a: number, b: number, { kind, ...rest }: Nearness): boolean {
  if (kind === 'ignored') return true;
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b);
  return 'width' in rest ? Math.abs(a - b) <= rest.width : a === b;
}

describe('nearTwins', () => {
  it('finds what comparing every pair finds', () => {
    fc.assert(
      fc.property(file, fc.tuple(nearness, nearness, nearness), fc.nat(3), (rows, kinds, part) => {
        const columns = ['a', 'b', 'c'].map((name, i) =>
          codedColumn(
            makeColumn(
              name,
              rows.map((row) => row[i]!)
            )
          )
        );
        const rule: NearRule = { a: kinds[0], b: kinds[1], c: kinds[2] };
        const all = Int32Array.from(rows, (_, row) => row);
        const others = all.filter((row) => row % 4 >= part);
        const found = nearTwins(columns, rule, all, others);
        const expected = rows.map((row, a) =>
          [...others].some(
            (b) => a !== b && kinds.every((kind, i) => isNear(row[i]!, rows[b]![i]!, kind))
          )
            ? 1
            : 0
        );
        expect([...found]).toEqual(expected);
      })
    );
  });

  it('does not let rounding part 0.2 from 0.3', () => {
    const columns = [codedColumn(makeColumn('a', [0.2, 0.3, 0.45]))];
    const rows = Int32Array.of(0, 1, 2);
    const twins = nearTwins(columns, { a: { kind: 'within', width: 0.1 } }, rows, rows);
    expect([...twins]).toEqual([1, 1, 0]);
  });
});
