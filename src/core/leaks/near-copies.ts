import type { Breathe } from './breathe';
import type { CodedColumn } from './coded-column';
import { ColumnRelations } from './column-relations';
import type { Answer, NearCopies, NearFigures } from './leak-report';
import { equalColumns, type NearRule } from './near-rule';
import { chanceShare, nearShare } from './near-share';
import { proposeRule } from './propose-rule';
import { groupSizes, rowGroups } from './row-groups';
import { Shuffles } from './shuffles';

/**
 * Files without copies were seen to exceed chance by up to .13 under the rule that the search finds for them, the
 * bank's file by .61.
 */
const FOUND = 0.2;
/** Of the shuffles that the shown chance is a mean of; the search used others. */
const SEEDS = [11, 12, 13, 14, 15];
/** Of two columns that say as much about each other as this, the search takes the first. */
const SAME_NEWS = 0.5;
const MOST_RELATED_ROWS = 20_000;

/** What the search for the rule comes to: of a file alone, however its customers are divided. */
export interface RuleProposal {
  readonly rule: NearRule;
  readonly sameNews: NearCopies['sameNews'];
}

/** Searches the rule for the customers of either answer, and proposes the one with the larger excess over chance. */
export async function proposeNearRule(
  columns: readonly CodedColumn[],
  accepted: Uint8Array,
  breathe: Breathe
): Promise<RuleProposal> {
  const rows = Int32Array.from(
    { length: Math.min(accepted.length, MOST_RELATED_ROWS) },
    (_, i) => i
  );
  const relations = new ColumnRelations(rows);
  const searched: CodedColumn[] = [];
  const sameNews: { column: string; like: string }[] = [];
  for (const column of columns) {
    if (column.distinct < 2) continue;
    const like = searched.find((each) => relations.strength(each, column) >= SAME_NEWS);
    if (like) sameNews.push({ column: column.name, like: like.name });
    else searched.push(column);
  }
  const declined = await proposeRule(searched, rowsWith('declined', accepted), breathe);
  const acceptors = await proposeRule(searched, rowsWith('accepted', accepted), breathe);
  const best = acceptors.excess > declined.excess ? acceptors : declined;
  return { rule: best.rule, sameNews };
}

/**
 * How many customers have near-twins under a rule, and what its groups are.
 *
 * @param columns the inputs
 * @param accepted 1 for each row that accepted
 * @param rule null: the proposed one
 */
export function findNearCopies(
  columns: readonly CodedColumn[],
  accepted: Uint8Array,
  split: { readonly train: Uint32Array; readonly test: Uint32Array },
  rule: NearRule | null,
  { rule: proposed, sameNews }: RuleProposal
): NearCopies {
  const used = rule ?? proposed;
  const figures = (answer: Answer): NearFigures => {
    const rows = rowsWith(answer, accepted);
    const of = (part: Uint32Array) =>
      Int32Array.from(part).filter((row) => is(answer, accepted[row]!));
    const test = of(split.test);
    return {
      answer,
      customers: rows.length,
      testCustomers: test.length,
      file: nearShare(columns, used, rows, rows),
      test: nearShare(columns, used, test, of(split.train)),
      chance: chanceShare(new Shuffles(columns, rows), used, rows, SEEDS)
    };
  };
  const [declined, acceptors] = [figures('declined'), figures('accepted')];
  const excess = ({ file, chance }: NearFigures) => (Number.isNaN(file) ? 0 : file - chance);
  const byAnswer =
    excess(acceptors) > excess(declined)
      ? ([acceptors, declined] as const)
      : ([declined, acceptors] as const);
  const found = excess(byAnswer[0]) >= FOUND;
  // Where nobody is a copy the search's rule means nothing; one that was set by hand does.
  const groupedBy = equalColumns(found || rule ? used : {}).filter((name) =>
    columns.some((each) => each.name === name)
  );
  const groups = rowGroups(
    columns.filter(({ name }) => groupedBy.includes(name)),
    accepted.length
  );
  return {
    rule: used,
    proposed,
    sameNews,
    byAnswer,
    found,
    groupedBy,
    groups: groups.groups,
    largestGroup: groupSizes(groups).reduce((most, size) => Math.max(most, size), 0)
  };
}

const is = (answer: Answer, flag: number) => (flag === 1) === (answer === 'accepted');

function rowsWith(answer: Answer, accepted: Uint8Array): Int32Array {
  return Int32Array.from(accepted, (_, row) => row).filter((row) => is(answer, accepted[row]!));
}
