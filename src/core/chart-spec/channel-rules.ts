import { aggregate, axis, bin, header, legend, scale, sort, stack, words } from './guide-rules';
import { predicate } from './predicate-rules';
import { REFUSALS, SHAPES, TYPES } from './spec-words';
import { either, list, number, oneOf, settings, whole, type Rule } from './spec-rules';
import { colour, dash, field, numberFormat, scalar, share, title } from './spec-values';

/** A column and how it becomes a picture's property. */
const source = { field, type: oneOf(...TYPES), aggregate, bin, title };

/** A fixed value in place of a column; with conditions on the rows. */
function valued(value: Rule, more: Readonly<Record<string, Rule>>): Rule {
  const choice = settings(() => ({ test: predicate, value }), ['test', 'value'], REFUSALS);
  const conditions = either(choice, list(choice, 10, 1));
  return settings(() => ({ ...source, ...more, value, condition: conditions }), [], REFUSALS);
}

const position = settings(
  () => ({
    ...source,
    axis,
    scale,
    sort,
    stack,
    bandPosition: share,
    datum: scalar,
    value: either(number(-5000, 5000), oneOf('width', 'height'))
  }),
  [],
  REFUSALS
);
const secondPosition = settings(
  () => ({
    field,
    aggregate,
    title,
    bandPosition: share,
    datum: scalar,
    value: number(-5000, 5000)
  }),
  [],
  REFUSALS
);
const offset = settings(() => ({ ...source, scale, sort, value: number(-500, 500) }), [], REFUSALS);
const look = (value: Rule) => valued(value, { legend, scale, sort, datum: scalar });
const polar = settings(
  () => ({ ...source, scale, sort, stack, datum: scalar, value: number(-5000, 5000) }),
  [],
  REFUSALS
);
const grouping = settings(
  () => ({ ...source, header, sort, columns: whole(1, 12), spacing: number(0, 100) }),
  ['field'],
  REFUSALS
);
const told = settings(() => ({ ...source, format: numberFormat }), [], REFUSALS);
const level = settings(() => ({ ...source, sort, value: number(-1e6, 1e6) }), [], REFUSALS);
const detail = settings(() => source, ['field'], REFUSALS);

/** The rule of a facet, in an encoding or around a view. */
export const facetField: Rule = grouping;

/** What a mark's properties are made from. */
export const encoding: Rule = settings(
  () => ({
    x: position,
    y: position,
    x2: secondPosition,
    y2: secondPosition,
    xOffset: offset,
    yOffset: offset,
    theta: polar,
    theta2: secondPosition,
    radius: polar,
    radius2: secondPosition,
    color: look(colour),
    fill: look(colour),
    stroke: look(colour),
    opacity: look(share),
    fillOpacity: look(share),
    strokeOpacity: look(share),
    strokeWidth: look(number(0, 50)),
    strokeDash: look(dash),
    size: look(number(0, 10_000)),
    shape: look(oneOf(...SHAPES)),
    angle: look(number(-360, 360)),
    text: valued(words, { format: numberFormat }),
    tooltip: either(oneOf(null), told, list(told, 20)),
    order: level,
    detail: either(detail, list(detail, 5)),
    row: grouping,
    column: grouping,
    facet: grouping
  }),
  [],
  REFUSALS
);
