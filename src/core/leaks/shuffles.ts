import { mulberry32, shuffle } from '../random';
import type { CodedColumn } from './coded-column';
import { ColumnRelations } from './column-relations';
import { nearnessOf, type NearRule } from './near-rule';

/** Weaker associations are taken for none. */
const LEAST_ASSOCIATION = 0.1;

/**
 * Columns as they would be if nobody were a copy of anybody. The column that narrows a rule most (of those that have to
 * be equal the one with most values) is shuffled among rows that are alike in the rule's column that says most about
 * it: in bins of twice the width that counts as near, or in its value or tenth. So columns keep what they have to do
 * with each other, and copies lose each other.
 */
export class Shuffles {
  readonly rows: Int32Array;
  readonly #columns: readonly CodedColumn[];
  readonly #relations: ColumnRelations;
  /** By column, the one that it follows, its bins and the seed. */
  readonly #known = new Map<string, CodedColumn>();

  /** @param rows positions whose values are shuffled among themselves */
  constructor(columns: readonly CodedColumn[], rows: Int32Array) {
    this.#columns = columns;
    this.rows = rows;
    this.#relations = new ColumnRelations(rows);
  }

  /** All columns, one of them shuffled as the rule asks; null where it ignores every column. */
  under(rule: NearRule, seed: number): readonly CodedColumn[] | null {
    const used = this.#columns.filter(({ name }) => nearnessOf(rule, name).kind !== 'ignored');
    const chosen = narrowest(used, rule);
    if (!chosen) return null;
    const partner = this.#partnerOf(chosen, used);
    const nearness = partner && nearnessOf(rule, partner.name);
    const binWidth = nearness?.kind === 'within' ? 2 * nearness.width : null;
    const key = JSON.stringify([chosen.name, partner?.name, binWidth, seed]);
    const shuffled = this.#known.get(key) ?? this.#shuffle(chosen, partner, binWidth, seed);
    this.#known.set(key, shuffled);
    return this.#columns.map((column) => (column === chosen ? shuffled : column));
  }

  #partnerOf(chosen: CodedColumn, used: readonly CodedColumn[]): CodedColumn | undefined {
    let partner: CodedColumn | undefined;
    let strongest = LEAST_ASSOCIATION;
    for (const column of used) {
      if (column === chosen) continue;
      const strength = this.#relations.strength(column, chosen);
      if (strength <= strongest) continue;
      strongest = strength;
      partner = column;
    }
    return partner;
  }

  #shuffle(
    chosen: CodedColumn,
    partner: CodedColumn | undefined,
    binWidth: number | null,
    seed: number
  ): CodedColumn {
    const random = mulberry32(seed);
    const codes = chosen.codes.slice();
    const values = chosen.values.slice();
    for (const members of this.#strata(partner, binWidth)) {
      const drawn = shuffle(members.slice(), random);
      for (let i = 0; i < members.length; i++) {
        codes[members[i]!] = chosen.codes[drawn[i]!]!;
        values[members[i]!] = chosen.values[drawn[i]!]!;
      }
    }
    return { ...chosen, codes, values };
  }

  #strata(partner: CodedColumn | undefined, binWidth: number | null): Iterable<number[]> {
    if (!partner) return [[...this.rows]];
    const { groupOf } = this.#relations.groupsOf(partner);
    const strata = new Map<number, number[]>();
    for (const row of this.rows) {
      const stratum =
        binWidth === null ? groupOf[row]! : Math.floor(partner.values[row]! / binWidth);
      const members = strata.get(stratum);
      if (members) members.push(row);
      else strata.set(stratum, [row]);
    }
    return strata.values();
  }
}

function narrowest(columns: readonly CodedColumn[], rule: NearRule): CodedColumn | undefined {
  const narrowness = ({ name, distinct }: CodedColumn) => {
    const nearness = nearnessOf(rule, name);
    // Columns that have to be equal come first.
    return nearness.kind === 'within' ? -nearness.width / distinct : distinct;
  };
  return columns.toSorted((a, b) => narrowness(b) - narrowness(a))[0];
}
