import { mulberry32, shuffle } from '../random';
import type { Breathe } from './breathe';
import type { CodedColumn } from './coded-column';
import { nearnessOf, type Nearness, type NearRule } from './near-rule';
import type { ProposedRule } from './proposed-rule';
import { RuleSearch } from './rule-search';
import { Shuffles } from './shuffles';
import { widthLadder } from './width-ladder';

/**
 * Larger files are sampled: each of the rules tried then takes about half a millisecond. Copies lose siblings in the
 * sample, so that in a very large file only those with several are found.
 */
const MOST_ROWS = 5000;
/** So many are asked for a twin while rules are tried. */
const MOST_ASKED = 400;
/** And so many before one is settled on. */
const MOST_SETTLED = 5000;
/** While rules are tried, one shuffle says what chance does; before one is settled on, several do. */
const TRYING = [1];
const SETTLING = [1, 2, 3];
/** With less excess there are no copies, and it does not matter which of the rules finds none. */
const WORTH_SETTLING = 0.15;
const SEED = 1;

/**
 * The rule under which the most customers beyond chance have a near-twin. The search begins with three rules (all
 * columns equal; measured ones within a few steps, flags ignored or not) and changes one column at a time as long as
 * that helps. Then widths and categories are looked at with more customers, and the rule is made as loose as it costs
 * little of the excess: copies that lie farther apart than most are copies, too, and a category that copies need not
 * share would part them. Large files are sampled, always alike.
 *
 * @param columns none of which says nearly the same as another
 * @param rows positions of customers who gave the same answer
 */
export async function proposeRule(
  columns: readonly CodedColumn[],
  rows: Int32Array,
  breathe: Breathe
): Promise<ProposedRule> {
  const random = mulberry32(SEED);
  const sample = (from: Int32Array, count: number) =>
    from.length <= count ? from : shuffle(from.slice(), random).subarray(0, count).sort();
  const others = sample(rows, MOST_ROWS);
  const choices = columns.map((column): readonly Nearness[] => [
    { kind: 'equal' },
    ...widthLadder(column, others).map((width): Nearness => ({ kind: 'within', width })),
    { kind: 'ignored' }
  ]);
  const shuffles = new Shuffles(columns, others);
  const search = new RuleSearch(
    columns,
    choices,
    sample(others, MOST_ASKED),
    shuffles,
    TRYING,
    breathe
  );
  let best = await search.climb(startingRule('equal'));
  for (const kind of ['near', 'near-flags'] as const) {
    const found = await search.climb(startingRule(kind));
    if (found.excess > best.excess) best = found;
  }
  if (best.excess < WORTH_SETTLING) return best;
  // Looked at more closely: how near is near, and which categories count.
  const closerChoices = choices.map((each, i) => {
    const { name, measured } = columns[i]!;
    if (!measured) return each;
    const isWithin = nearnessOf(best.rule, name).kind === 'within';
    return isWithin ? each.filter(({ kind }) => kind === 'within') : [];
  });
  const asked = sample(others, MOST_SETTLED);
  const closer = new RuleSearch(columns, closerChoices, asked, shuffles, SETTLING, breathe);
  return closer.loosen(await closer.climb(best.rule));

  function startingRule(kind: 'equal' | 'near' | 'near-flags'): NearRule {
    return Object.fromEntries(
      columns.map(({ name, distinct }, i): [string, Nearness] => {
        const widths = choices[i]!.filter((each) => each.kind === 'within');
        const middle = widths[Math.min(3, widths.length - 1)];
        if (kind !== 'equal' && middle) return [name, middle];
        return [name, { kind: kind === 'near' && distinct === 2 ? 'ignored' : 'equal' }];
      })
    );
  }
}
