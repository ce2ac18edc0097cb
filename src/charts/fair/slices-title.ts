import type { Slice } from '../../core/fair/slice';
import { formatNumber } from '../../core/format';
import type { TitleAndSubtitle } from '../title-and-subtitle';
import { slicePoint, type SliceMeasure } from './slice-measures';
import type { SlicesFigure } from './slices-figure';

const show = (value: number) => formatNumber(value, 'share');

const subtitles: Readonly<Record<SliceMeasure, string>> = {
  listed:
    'The dashed line is the share of all customers, the dotted one four fifths of the largest group’s',
  accepts: 'Who accepts, whatever the list; the dashed line is the share of all customers',
  recall:
    'Of those who accept, the share that the list finds; the dashed line is that of all customers',
  precision:
    'Of those on the list, the share that accepts; the dashed line is that of all customers',
  calibration: 'Right of the dashed line more accept than the probabilities say, left of it fewer'
};

/** What is seen of slices: the two that lie furthest apart, small ones left out. */
export function slicesTitle({ groups, measure }: SlicesFigure): TitleAndSubtitle {
  const ends = endsOf(groups.slices, measure);
  const subtitle = subtitles[measure];
  if (!ends) return { title: `Too few customers to compare by ${groups.words}`, subtitle };
  return { title: titleOf(ends, measure, groups.words), subtitle };
}

interface Ends {
  readonly least: { readonly label: string; readonly value: number };
  readonly most: { readonly label: string; readonly value: number };
}

function endsOf(slices: readonly Slice[], measure: SliceMeasure): Ends | null {
  const ordered = slices
    .map((slice) => ({ label: slice.label, ...slicePoint(slice, measure) }))
    .filter(({ value, few }) => !few && !Number.isNaN(value))
    .sort((a, b) => a.value - b.value);
  const [least, most] = [ordered[0], ordered.at(-1)];
  return least && most && ordered.length > 1 ? { least, most } : null;
}

function titleOf({ least, most }: Ends, measure: SliceMeasure, words: string): string {
  if (measure === 'calibration') {
    const [off] = [least, most].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
    const points = Math.abs(off!.value * 100).toFixed(1);
    const way = off!.value > 0 ? 'too low' : 'too high';
    return `By ${words} probabilities are off most for ${off!.label}: ${points} points ${way}`;
  }
  if (least.value === most.value) {
    return `By ${words} there is no difference: ${show(most.value)} everywhere`;
  }
  const verb = {
    listed: 'The list takes',
    accepts: 'Accepting are',
    recall: 'The list finds, of acceptors,',
    precision: 'Of those on the list accept'
  }[measure];
  return `${verb} ${show(least.value)} (${least.label}) to ${show(most.value)} (${most.label})`;
}
