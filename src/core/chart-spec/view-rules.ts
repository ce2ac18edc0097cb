import { encoding, facetField } from './channel-rules';
import { words } from './guide-rules';
import { mark } from './mark-rules';
import { predicate } from './predicate-rules';
import { REFUSALS, SHARED_CHANNELS } from './spec-words';
import { either, list, number, oneOf, settings, whole, type Rule } from './spec-rules';
import { title } from './spec-values';

const shared = settings(
  () => Object.fromEntries(SHARED_CHANNELS.map((each) => [each, oneOf('shared', 'independent')])),
  [],
  REFUSALS
);

const common = {
  $schema: words,
  title,
  description: words,
  transform: list(
    settings(() => ({ filter: predicate }), ['filter'], {
      ...REFUSALS,
      ...Object.fromEntries(
        ['aggregate', 'bin', 'fold', 'window', 'joinaggregate', 'lookup', 'pivot', 'impute'].map(
          (name) => [name, 'Only "filter" is allowed; use a Query cell to compute a table.']
        )
      )
    }),
    20
  ),
  resolve: settings(() => ({ scale: shared, axis: shared, legend: shared }), [], REFUSALS)
};

const size = { width: either(oneOf('container'), number(20, 2000)), height: number(20, 2000) };

const unit = settings(() => ({ ...common, ...size, mark, encoding }), ['mark'], REFUSALS);

const layer: Rule = settings(
  () => ({ ...common, ...size, encoding, layer: list(either(layer, unit), 12, 1) }),
  ['layer'],
  REFUSALS
);

const facet = settings(
  () => ({
    ...common,
    facet: either(
      facetField,
      settings(() => ({ row: facetField, column: facetField }), [], REFUSALS)
    ),
    columns: whole(1, 12),
    spacing: number(0, 100),
    spec: either(layer, unit)
  }),
  ['facet', 'spec'],
  REFUSALS
);

const views: Rule = {
  ...either(),
  suits: () => true,
  read: (value, path) => view.read(value, path)
};

const concat = (name: string) =>
  settings(
    () => ({
      ...common,
      [name]: list(views, 12, 1),
      columns: whole(1, 12),
      spacing: number(0, 100)
    }),
    [name],
    REFUSALS
  );

/** A whole chart: one view, layers, facets, or several views beside each other. */
export const view: Rule = {
  ...either(layer, facet, concat('hconcat'), concat('vconcat'), concat('concat'), unit),
  expects: 'a chart: settings with "mark" and "encoding"'
};
