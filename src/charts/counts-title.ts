import type { CountsData } from '../core/data/chart-data';
import { formatNumber } from '../core/format';
import { formatRange } from './format-range';
import { sentenceCase } from '../core/sentence-case';
import type { TitleAndSubtitle } from './title-and-subtitle';

type Bar = CountsData['bars'][number];

/** A value held by fewer customers has no rate worth a headline. */
const FEWEST_CUSTOMERS = 30;
const MOST_NAMED_VALUES = 12;

/**
 * The answer: how many accepted. A few values: where acceptance is highest and lowest, if the difference
 * is more than chance (two standard errors). Many numeric values: where the middle half of customers lie.
 */
export function countsTitle(data: CountsData): TitleAndSubtitle {
  const total = data.bars.reduce((sum, bar) => sum + bar.count, 0);
  const accepted = data.bars.reduce((sum, bar) => sum + bar.accepted, 0);
  const label = data.column.label;
  if (data.isTarget) {
    return {
      title: `${formatNumber(accepted / total, 'share')} of customers accepted`,
      subtitle: `${formatNumber(accepted, 'count')} of ${formatNumber(total, 'count')} customers said yes to the past campaign`
    };
  }
  const subtitle = `${formatNumber(total, 'count')} customers by ${sentenceCase(label)}; the coloured part accepted`;
  const numeric = data.bars.every((bar) => bar.key.trim() !== '' && Number.isFinite(+bar.key));
  const title =
    numeric && data.bars.length > MOST_NAMED_VALUES
      ? middleHalf(data, total)
      : acceptanceRange(data);
  return { title: title ?? `Customers by ${sentenceCase(label)}`, subtitle };
}

function middleHalf(data: CountsData, total: number): string {
  const low = Number(barAt(data.bars, total * 0.25).key);
  const high = Number(barAt(data.bars, total * 0.75).key);
  const range = formatRange(low, high, data.column.format);
  return `${data.column.label}: the middle half of customers are ${range}`;
}

/** The bar that holds the customer at `rank` when all stand in ascending order. */
function barAt(bars: readonly Bar[], rank: number): Bar {
  let seen = 0;
  return bars.find((bar) => (seen += bar.count) >= rank) ?? bars[bars.length - 1]!;
}

function acceptanceRange(data: CountsData): string | null {
  const bars = data.bars
    .filter((bar) => bar.count >= FEWEST_CUSTOMERS)
    .sort((a, b) => rate(b) - rate(a));
  const highest = bars[0];
  const lowest = bars[bars.length - 1];
  if (!highest || !lowest || highest === lowest) return null;
  const label = data.column.label;
  const clear = rate(highest) - rate(lowest) > 2 * standardError(highest, lowest);
  if (data.column.kind === 'flag') {
    const [without, having] = data.bars as [Bar, Bar];
    const rates = `${share(having)} with it accepted, ${share(without)} without`;
    return clear ? `${label}: ${rates}` : `${label} says little: ${rates}`;
  }
  return clear
    ? `${label}: ${highest.label} accepts most often (${share(highest)}), ${lowest.label} least (${share(lowest)})`
    : `${label} says little: between ${share(lowest)} and ${share(highest)} accepted`;
}

function rate(bar: Bar): number {
  return bar.accepted / bar.count;
}

function share(bar: Bar): string {
  return formatNumber(rate(bar), 'share');
}

/** Of the difference of two independent shares. */
function standardError(one: Bar, other: Bar): number {
  const variance = (bar: Bar) => (rate(bar) * (1 - rate(bar))) / bar.count;
  return Math.sqrt(variance(one) + variance(other));
}
