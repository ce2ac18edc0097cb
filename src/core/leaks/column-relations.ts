import { association } from './association';
import type { CodedColumn } from './coded-column';
import { groupColumn, type GroupedColumn } from './group-column';

/** What columns say about each other among some rows: worked out when asked for, once. */
export class ColumnRelations {
  readonly #rows: Int32Array;
  readonly #groups = new Map<string, GroupedColumn>();
  readonly #strengths = new Map<string, number>();

  constructor(rows: Int32Array) {
    this.#rows = rows;
  }

  groupsOf(column: CodedColumn): GroupedColumn {
    const known = this.#groups.get(column.name);
    if (known) return known;
    const groups = groupColumn(column, this.#rows);
    this.#groups.set(column.name, groups);
    return groups;
  }

  /** 0 nothing, 1 all: see `association`. */
  strength(a: CodedColumn, b: CodedColumn): number {
    const key = JSON.stringify([a.name, b.name].sort());
    const known = this.#strengths.get(key);
    if (known !== undefined) return known;
    const strength = association(this.groupsOf(a), this.groupsOf(b), this.#rows);
    this.#strengths.set(key, strength);
    return strength;
  }
}
