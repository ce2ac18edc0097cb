import type { Prose } from '../prose';
import { acceptanceShare } from './findings/acceptance-share';
import { createFindingContext } from './findings/finding-context';
import { missingValues } from './findings/missing-values';
import { mostlyZero } from './findings/mostly-zero';
import { noDifference } from './findings/no-difference';
import { segmentAcceptance } from './findings/segment-acceptance';
import { strongestFlag } from './findings/strongest-flag';
import { topTenth } from './findings/top-tenth';
import { twinColumns } from './findings/twin-columns';
import { uncertainty } from './findings/uncertainty';
import { widestCategory } from './findings/widest-category';
import { widestGap } from './findings/widest-gap';
import type { Finding } from './findings';
import type { Table } from './table';

const MOST_FINDINGS = 12;
/** Left out, the first first, where there is more to say than fits. */
const DISPENSABLE = ['missing-values', 'top-tenth', 'mostly-zero', 'twin-columns'];

/**
 * What a banker would want to know about the loaded customers, at most 12 findings (more only if the
 * plan has many segments), in reading order. What does not apply to this file (no categories, too few
 * acceptors, a segment without customers) is left out.
 */
export function findFindings(table: Table): Finding[] {
  const context = createFindingContext(table);
  const candidates: readonly (readonly [id: string, prose: Prose | null])[] = [
    ['acceptance-share', acceptanceShare(context)],
    ['widest-gap', widestGap(context)],
    ['top-tenth', topTenth(context)],
    ...segmentAcceptance(context).map((prose, i) => [`segment-${i + 1}`, prose] as const),
    ['widest-category', widestCategory(context)],
    ['strongest-flag', strongestFlag(context)],
    ['no-difference', noDifference(context)],
    ['twin-columns', twinColumns(context)],
    ['mostly-zero', mostlyZero(context)],
    ['missing-values', missingValues(context)],
    ['uncertainty', uncertainty(context)]
  ];
  const findings = candidates.flatMap(([id, prose]) => (prose ? [{ id, prose }] : []));
  const surplus = Math.max(findings.length - MOST_FINDINGS, 0);
  const here = DISPENSABLE.filter((id) => findings.some((finding) => finding.id === id));
  const dropped = new Set(here.slice(0, surplus));
  return findings.filter(({ id }) => !dropped.has(id));
}
