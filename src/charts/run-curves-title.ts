import { formatNumber } from '../core/format';
import { curveField, type RunCurves } from './run-curves';
import { cutOff } from './run-curves-range';
import { runLine } from './run-line';
import type { TitleAndSubtitle } from './title-and-subtitle';

/** Which of the runs ends best, as far as the shown digits tell. */
export function runCurvesTitle(curves: RunCurves): TitleAndSubtitle {
  return { title: titleOf(curves), subtitle: subtitleOf(curves) + cutOffNote(curves) };
}

function titleOf(curves: RunCurves): string {
  const { measure, part, runs } = curves;
  const field = curveField(curves);
  const show = (value: number) => formatNumber(value, measure === 'loss' ? 'decimal' : 'share');
  const ends = runs
    .map(({ slot, epochs }) => ({ slot, value: epochs.at(-1)?.[field] ?? NaN }))
    .filter(({ value }) => Number.isFinite(value));
  if (ends.length === 0) return 'None of these runs completed an epoch';
  const values = ends.map(({ value }) => value);
  const best = show(measure === 'loss' ? Math.min(...values) : Math.max(...values));
  const leaders = ends.filter(({ value }) => show(value) === best);
  const who = listed(leaders.map(({ slot }) => runLine(slot).letter));
  const noun = `${part} ${measure}`;
  if (ends.length === 1) return `${who} ends with a ${noun} of ${best}`;
  if (leaders.length === ends.length) return `${who} end with the same ${noun}, ${best}`;
  const most = measure === 'loss' ? 'lowest' : 'highest';
  return `${who} ${leaders.length === 1 ? 'ends' : 'end'} with the ${most} ${noun}, ${best}`;
}

function subtitleOf({ measure, part }: RunCurves): string {
  const what =
    measure === 'loss'
      ? 'Cross-entropy; lower is better'
      : 'Share predicted right; higher is better';
  return part === 'validation'
    ? `${what}. On the validation customers after each epoch`
    : `${what}. On the training customers, mean over each epoch`;
}

function cutOffNote(curves: RunCurves): string {
  const top = cutOff(curves);
  return top === null ? '' : `. Values above ${formatNumber(top, 'decimal')} lie off the chart`;
}

function listed(letters: readonly string[]): string {
  return letters.length < 2
    ? letters.join()
    : `${letters.slice(0, -1).join(', ')} and ${letters.at(-1)}`;
}
