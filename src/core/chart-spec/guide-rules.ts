import { AGGREGATES, INTERPOLATIONS, REFUSALS, SCALES } from './spec-words';
import { either, list, number, oneOf, pattern, settings, text, whole, yesOrNo } from './spec-rules';
import {
  align,
  angle,
  baseline,
  colour,
  fontSize,
  fontWeight,
  numberFormat,
  pixels,
  scalar,
  share,
  shift,
  tickCount,
  title
} from './spec-values';

/** What an axis, a legend and a facet's header have in common. */
const guide = {
  title,
  format: numberFormat,
  offset: shift,
  labelColor: colour,
  labelFontSize: fontSize,
  labelFontWeight: fontWeight,
  labelLimit: pixels,
  labelPadding: pixels,
  labelAlign: align,
  labelBaseline: baseline,
  titleColor: colour,
  titleFontSize: fontSize,
  titleFontWeight: fontWeight,
  titlePadding: pixels,
  titleAlign: align,
  titleAnchor: oneOf(null, 'start', 'middle', 'end')
};

const sides = oneOf('left', 'right', 'top', 'bottom');

export const axis = either(
  oneOf(null),
  settings(
    () => ({
      ...guide,
      orient: sides,
      grid: yesOrNo,
      gridColor: colour,
      gridOpacity: share,
      domain: yesOrNo,
      domainColor: colour,
      ticks: yesOrNo,
      tickCount,
      tickColor: colour,
      tickMinStep: number(0, 1e12),
      tickSize: pixels,
      values: list(scalar, 60),
      labels: yesOrNo,
      labelAngle: angle,
      labelFlush: yesOrNo,
      labelOverlap: oneOf(true, false, 'parity', 'greedy'),
      labelSeparation: pixels,
      titleAngle: angle,
      titleX: shift,
      titleY: shift,
      zindex: whole(0, 1)
    }),
    [],
    REFUSALS
  )
);

export const legend = either(
  oneOf(null),
  settings(
    () => ({
      ...guide,
      type: oneOf('symbol', 'gradient'),
      orient: oneOf(
        'left',
        'right',
        'top',
        'bottom',
        'top-left',
        'top-right',
        'bottom-left',
        'bottom-right'
      ),
      direction: oneOf('horizontal', 'vertical'),
      columns: whole(1, 20),
      values: list(scalar, 60),
      tickCount,
      gradientLength: pixels,
      symbolSize: number(1, 1000),
      titleOrient: sides
    }),
    [],
    REFUSALS
  )
);

export const header = either(
  oneOf(null),
  settings(() => ({ ...guide, orient: sides, labels: yesOrNo, labelAngle: angle }), [], REFUSALS)
);

export const scale = settings(
  () => ({
    type: oneOf(...SCALES),
    domain: list(scalar, 100),
    domainMin: number(-1e15, 1e15),
    domainMax: number(-1e15, 1e15),
    domainMid: number(-1e15, 1e15),
    range: either(
      oneOf('category', 'diverging', 'heatmap', 'ordinal', 'ramp', 'symbol'),
      list(either(number(0, 5000), colour, list(number(0, 100), 6)), 60)
    ),
    rangeMin: number(0, 5000),
    rangeMax: number(0, 5000),
    scheme: pattern('the name of a colour scheme, such as "tableau10"', /^[a-z0-9]{2,30}$/i),
    zero: yesOrNo,
    nice: either(yesOrNo, whole(1, 60)),
    reverse: yesOrNo,
    clamp: yesOrNo,
    padding: number(0, 100),
    paddingInner: share,
    paddingOuter: number(0, 100),
    align: share,
    exponent: number(0.1, 10),
    base: number(2, 100),
    constant: number(0.001, 1e6),
    round: yesOrNo,
    interpolate: oneOf('rgb', 'lab', 'hcl', 'hsl')
  }),
  [],
  REFUSALS
);

/** Ranges of equal width. */
export const bin = either(
  oneOf(true, false, null),
  settings(() => ({ maxbins: whole(2, 200), step: number(1e-6, 1e12) }), [], REFUSALS)
);

export const aggregate = oneOf(...AGGREGATES);

/** The order of categories. Not by another column: the rows here are few, and of this chart's columns only. */
export const sort = either(
  oneOf(null, 'ascending', 'descending', 'x', '-x', 'y', '-y', 'color', '-color', 'size', '-size'),
  list(scalar, 100),
  settings(
    () => ({
      encoding: oneOf('x', 'y', 'color', 'size'),
      order: oneOf(null, 'ascending', 'descending')
    }),
    ['encoding'],
    REFUSALS
  )
);

export const stack = oneOf(null, true, false, 'zero', 'normalize', 'center');
export const interpolate = oneOf(...INTERPOLATIONS);
export const words = text(300);
