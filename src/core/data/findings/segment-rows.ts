import { findColumn, type Condition, type SegmentPlan, type Table } from '../table';

interface Test {
  readonly values: Float64Array;
  readonly holds: (value: number) => boolean;
}

/**
 * Which customers a segment holds, one flag a row. A customer for whom a value is missing is in none.
 * Null if the file lacks one of the segment's columns, or has texts there.
 */
export function segmentRows(table: Table, segment: SegmentPlan): Uint8Array | null {
  const all = toTests(table, segment.all);
  const any = toTests(table, segment.any ?? []);
  if (!all || !any) return null;
  const holds = (test: Test, row: number): boolean => test.holds(test.values[row]!);
  const isKnown = (test: Test, row: number): boolean => !Number.isNaN(test.values[row]!);
  const flags = new Uint8Array(table.rowCount);
  for (let row = 0; row < table.rowCount; row++) {
    const anyHolds = any.length === 0 || any.some((test) => holds(test, row));
    const fits =
      all.every((test) => holds(test, row)) &&
      any.every((test) => isKnown(test, row)) &&
      anyHolds !== (segment.exceptAny ?? false);
    flags[row] = fits ? 1 : 0;
  }
  return flags;
}

function toTests(table: Table, conditions: readonly Condition[]): Test[] | null {
  const tests = conditions.map(({ column: name, atLeast = -Infinity, below = Infinity }) => {
    const column = findColumn(table, name);
    if (!column || column.dictionary) return null;
    return { values: column.values, holds: (v: number) => v >= atLeast && v < below };
  });
  return tests.every((test) => test !== null) ? tests : null;
}
