import type { Breathe } from './breathe';
import type { CodedColumn } from './coded-column';
import { nearnessOf, type Nearness, type NearRule } from './near-rule';
import { chanceShare, nearShare } from './near-share';
import type { ProposedRule } from './proposed-rule';
import type { Shuffles } from './shuffles';

const MOST_ROUNDS = 8;
/** What loosening has to leave of the excess. */
const KEPT_EXCESS = 0.92;

/** Tries rules on some customers, by the share of them who have a near-twin less that by chance. */
export class RuleSearch {
  readonly #columns: readonly CodedColumn[];
  /** By column, what may be tried. */
  readonly #choices: readonly (readonly Nearness[])[];
  readonly #asked: Int32Array;
  readonly #shuffles: Shuffles;
  readonly #seeds: readonly number[];
  readonly #breathe: Breathe;
  readonly #known = new Map<string, number>();

  constructor(
    columns: readonly CodedColumn[],
    choices: readonly (readonly Nearness[])[],
    asked: Int32Array,
    shuffles: Shuffles,
    /** Of the shuffles that say what chance does. */
    seeds: readonly number[],
    breathe: Breathe
  ) {
    this.#columns = columns;
    this.#choices = choices;
    this.#asked = asked;
    this.#shuffles = shuffles;
    this.#seeds = seeds;
    this.#breathe = breathe;
  }

  /** Changes one column of the rule at a time, as long as that helps. */
  async climb(start: NearRule): Promise<ProposedRule> {
    let rule = start;
    let excess = this.#excess(start, -1);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const before = excess;
      for (const [i, { name }] of this.#columns.entries()) {
        await this.#breathe();
        for (const nearness of this.#choices[i]!) {
          const changed = { ...rule, [name]: nearness };
          const found = this.#excess(changed, excess);
          if (found <= excess) continue;
          rule = changed;
          excess = found;
        }
      }
      if (excess === before) break;
    }
    return { rule, excess };
  }

  /**
   * Lets the rule be as loose as it costs little of the excess: first categories that need not be equal are ignored,
   * then widths go as far as they can, one column after another.
   */
  async loosen({ rule: start, excess: most }: ProposedRule): Promise<ProposedRule> {
    let [rule, excess] = [start, most];
    for (const categories of [true, false]) {
      for (const [i, { name, measured }] of this.#columns.entries()) {
        if (measured === categories) continue;
        await this.#breathe();
        for (const nearness of this.#choices[i]!) {
          if (!isLooser(nearness, nearnessOf(rule, name))) continue;
          const changed = { ...rule, [name]: nearness };
          const found = this.#excess(changed, -1);
          if (found < KEPT_EXCESS * most) break;
          [rule, excess] = [changed, found];
        }
      }
    }
    return { rule, excess };
  }

  /** @param toBeat if the excess is not larger, how much smaller it is does not matter */
  #excess(rule: NearRule, toBeat: number): number {
    const key = JSON.stringify(this.#columns.map(({ name }) => nearnessOf(rule, name)));
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    const share = nearShare(this.#columns, rule, this.#asked, this.#shuffles.rows);
    // Chance can only take away from the share.
    if (share <= toBeat) return share;
    const excess = share - chanceShare(this.#shuffles, rule, this.#asked, this.#seeds);
    this.#known.set(key, excess);
    return excess;
  }
}

function isLooser(next: Nearness, now: Nearness): boolean {
  if (next.kind === 'within') return now.kind === 'within' && next.width > now.width;
  return next.kind === 'ignored' && now.kind === 'equal';
}
