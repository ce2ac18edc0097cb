import type { Prose } from '../../prose';
import { composeProse } from './compose-prose';
import type { FindingContext } from './finding-context';
import { liveCount, liveShare } from './live-value';
import { segmentRows } from './segment-rows';

interface SegmentCount {
  readonly label: string;
  readonly size: number;
  readonly accepted: number;
}

/**
 * How many customers of each planned segment accepted: a sentence for each that has acceptors, then one
 * for all that have none. Segments without customers, or whose columns the file lacks, are left out.
 */
export function segmentAcceptance(context: FindingContext): Prose[] {
  const counts = context.table.plan.segments.flatMap((segment): SegmentCount[] => {
    const inSegment = segmentRows(context.table, segment);
    if (!inSegment) return [];
    let size = 0;
    let accepted = 0;
    inSegment.forEach((flag, row) => {
      size += flag;
      accepted += flag & context.accepted[row]!;
    });
    return size > 0 ? [{ label: segment.label, size, accepted }] : [];
  });
  const empty = counts.filter(({ accepted }) => accepted === 0);
  return [
    ...counts.filter(({ accepted }) => accepted > 0).map(describeSegment),
    ...(empty.length > 0 ? [describeEmpty(empty)] : [])
  ];
}

function describeSegment({ label, size, accepted }: SegmentCount): Prose {
  // A label with a comma inside needs one at its end too.
  const closed = label.includes(',') ? `${label},` : label;
  if (size === 1) return [`The only customer ${closed} accepted.`];
  if (accepted === size) return composeProse`All ${liveCount(size)} customers ${closed} accepted.`;
  return composeProse`Of the ${liveCount(size)} customers ${label}, ${liveCount(accepted)} accepted (${liveShare(accepted, size)}).`;
}

/** "Nobody accepted among the 541 customers …, the 931 … or the 2,248 …." */
function describeEmpty(segments: readonly SegmentCount[]): Prose {
  const groups = segments.flatMap(({ label, size }, i): Prose => {
    const isLast = i === segments.length - 1;
    const joint = i === 0 ? '' : isLast ? ', or ' : ', ';
    const noun = i > 0 ? '' : size === 1 ? 'customer ' : 'customers ';
    return composeProse`${joint}the ${liveCount(size)} ${noun}${label}`;
  });
  return ['Nobody accepted among ', ...groups, '.'];
}
