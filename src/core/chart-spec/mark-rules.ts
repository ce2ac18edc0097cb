import { interpolate, words } from './guide-rules';
import { MARKS, REFUSALS, SHAPES } from './spec-words';
import { either, number, oneOf, settings, yesOrNo, type Rule } from './spec-rules';
import {
  align,
  angle,
  baseline,
  colour,
  dash,
  fontSize,
  fontWeight,
  pixels,
  share,
  shift
} from './spec-values';

const look: Readonly<Record<string, Rule>> = {
  color: colour,
  fill: either(oneOf(null), colour),
  stroke: either(oneOf(null), colour),
  opacity: share,
  fillOpacity: share,
  strokeOpacity: share,
  strokeWidth: number(0, 50),
  strokeDash: dash,
  strokeCap: oneOf('butt', 'round', 'square'),
  strokeJoin: oneOf('miter', 'round', 'bevel'),
  filled: yesOrNo,
  size: number(0, 10_000),
  shape: oneOf(...SHAPES)
};

/** A width that is a share of the room that a category has, or in pixels. */
const extent = either(
  pixels,
  settings(() => ({ band: number(0.01, 1) }), ['band'], REFUSALS)
);

const dots = either(
  yesOrNo,
  oneOf('transparent'),
  settings(() => look, [], REFUSALS)
);

/** How rows are drawn: a word, or a word with its look. */
export const mark: Rule = either(
  oneOf(...MARKS),
  settings(
    () => ({
      ...look,
      type: oneOf(...MARKS),
      tooltip: either(oneOf(null), yesOrNo),
      orient: oneOf('horizontal', 'vertical'),
      interpolate,
      tension: share,
      point: dots,
      line: either(
        yesOrNo,
        settings(() => look, [], REFUSALS)
      ),
      clip: yesOrNo,
      cornerRadius: pixels,
      cornerRadiusEnd: pixels,
      binSpacing: number(0, 20),
      width: extent,
      height: extent,
      thickness: number(0, 50),
      innerRadius: pixels,
      outerRadius: pixels,
      radius: pixels,
      padAngle: share,
      text: words,
      align,
      baseline,
      dx: shift,
      dy: shift,
      angle,
      fontSize,
      fontWeight,
      limit: pixels
    }),
    ['type'],
    REFUSALS
  )
);
