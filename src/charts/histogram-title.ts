import type { HistogramData, HistogramGroup } from '../core/data/chart-data';
import { formatNumber, type NumberFormat } from '../core/format';
import { binWidth, groupSize } from './histogram-rows';
import { roundReadable } from './round-readable';
import { sentenceCase } from '../core/sentence-case';
import type { TitleAndSubtitle } from './title-and-subtitle';

/** A share of decliners below the least acceptor that is worth a sentence. */
const NOTABLE_SHARE = 0.05;

/**
 * One group: the bin edge under which at least half of the customers lie, with the exact share. Two
 * groups: their averages, and under which value nobody accepted.
 */
export function histogramTitle(data: HistogramData): TitleAndSubtitle {
  const accepted = data.groups.find((group) => group.group === 'accepted');
  const declined = data.groups.find((group) => group.group === 'declined');
  return accepted && declined
    ? groupsTitle(data, accepted, declined)
    : singleTitle(data, data.groups[0]!);
}

function singleTitle(data: HistogramData, group: HistogramGroup): TitleAndSubtitle {
  const { label, format, axisLabel } = data.column;
  const size = groupSize(group);
  const subtitle = `${axisLabel}, of ${formatNumber(size, 'count')} customers; bars are ${formatNumber(roundReadable(binWidth(group)), format)} wide, the line is smoothed`;
  let below = 0;
  for (const [i, count] of group.counts.entries()) {
    below += count;
    if (below < size / 2 || i === group.counts.length - 1) continue;
    const share = formatNumber(below / size, 'share-whole');
    const edge = formatNumber(roundReadable(group.edges[i + 1]!), format);
    return { title: `${label}: ${share} of customers are under ${edge}`, subtitle };
  }
  return { title: `${label} of all customers`, subtitle };
}

function groupsTitle(
  data: HistogramData,
  accepted: HistogramGroup,
  declined: HistogramGroup
): TitleAndSubtitle {
  const { label, format } = data.column;
  const how = 'Bars count customers, lines are smoothed';
  if (groupSize(accepted) === 0 || groupSize(declined) === 0) {
    return { title: `${label} by answer`, subtitle: how };
  }
  const estimated = accepted.mean === undefined || declined.mean === undefined;
  const about = estimated ? 'about ' : '';
  const [yes, no] = [accepted, declined].map((group) => average(group, format));
  const title = `${label}: those who accepted average ${about}${yes}, the others ${no}`;
  const least = accepted.edges[0]!;
  const never = declined.counts.reduce(
    (sum, count, i) => sum + (declined.edges[i + 1]! <= least ? count : 0),
    0
  );
  const nobody = `Nobody with ${sentenceCase(label)} under ${formatNumber(roundReadable(least), format)} accepted. `;
  return {
    title,
    subtitle: never >= NOTABLE_SHARE * groupSize(declined) ? nobody + how : how
  };
}

/** The group's mean, or where it is not known the mean of its bins' middles. */
function average(group: HistogramGroup, format: NumberFormat): string {
  const middles = group.counts.reduce(
    (sum, count, i) => sum + (count * (group.edges[i]! + group.edges[i + 1]!)) / 2,
    0
  );
  const mean = group.mean ?? middles / groupSize(group);
  return formatNumber(mean >= 20 ? Math.round(mean) : roundReadable(mean), format);
}
