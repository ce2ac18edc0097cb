import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileCharts } from '../../../e2e/hostile/charts';
import { buildSpec } from './build-spec';
import type { ChannelChoice, ChartChoice } from './chart-choice';
import { checkSpec } from './check-spec';
import { AGGREGATES } from './spec-words';
import { sampleColumns } from './testing/sample-columns';

const FORBIDDEN =
  /^(data|datasets|url|href|usermeta|config|params|select|bind|on|expr|signal|calculate|lookup|labelExpr|__proto__|constructor|prototype)$/;

/** Every key at any depth. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...keysOf(each)]);
}

function messageOf(spec: unknown): string {
  try {
    checkSpec(spec);
    return 'accepted';
  } catch (thrown) {
    expect(thrown).toMatchObject({ name: 'LoanbookError', code: 'bad-chart' });
    return (thrown as Error).message;
  }
}

describe('hostile charts', () => {
  it.each(hostileCharts)('refuses $name', ({ spec, says }) => {
    expect(messageOf(spec)).toMatch(says);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('honest charts', () => {
  const x = { field: 'Income', type: 'quantitative', bin: { maxbins: 30 } };
  it.each([
    { mark: 'bar', encoding: { x, y: { aggregate: 'count' } } },
    {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      title: ['Two', 'lines'],
      width: 'container',
      height: 300,
      transform: [
        { filter: { and: [{ field: 'Income', gte: 50 }, { not: { field: 'Age', lt: 30 } }] } }
      ],
      mark: { type: 'line', point: true, interpolate: 'monotone' },
      encoding: {
        x: { field: 'Income', type: 'quantitative', axis: { title: 'Income', format: ',d' } },
        y: { aggregate: 'mean', field: 'Answer', scale: { domain: [0, 1], nice: true } },
        color: { field: 'Education', sort: '-y', legend: { orient: 'bottom' } },
        tooltip: [{ field: 'Education' }]
      }
    },
    { layer: [{ mark: 'bar' }, { mark: { type: 'rule', color: 'teal' } }], encoding: { x } },
    { facet: { field: 'Education' }, columns: 2, spec: { mark: 'point', encoding: { x } } },
    { hconcat: [{ mark: 'bar' }, { vconcat: [{ mark: 'tick' }, { mark: 'area' }] }] }
  ])('takes %j as it is', (spec) => {
    expect(checkSpec(spec).view).toEqual({ ...spec, $schema: undefined });
  });
});

describe('any data at all', () => {
  const key = fc.constantFrom(
    ...[
      'mark',
      'encoding',
      'x',
      'y',
      'color',
      'field',
      'type',
      'value',
      'layer',
      'hconcat',
      'spec'
    ],
    ...['facet', 'axis', 'scale', 'domain', 'condition', 'test', 'transform', 'filter', 'tooltip'],
    ...['data', 'url', 'href', 'params', 'expr', '__proto__', 'usermeta', 'title', 'text']
  );
  const leaf = fc.constantFrom<unknown>(
    ...['bar', 'point', 'image', 'quantitative', 'Income', 'url(//a)', 'datum.x', '#fff'],
    ...[0, 1, 1e12, true, null, '']
  );
  const { spec } = fc.letrec((tie) => ({
    spec: fc.oneof(
      { maxDepth: 5 },
      leaf,
      fc.array(tie('spec'), { maxLength: 3 }),
      fc.dictionary(key, tie('spec'), { maxKeys: 4 }),
      fc.record({ mark: leaf, encoding: fc.dictionary(key, tie('spec'), { maxKeys: 3 }) })
    )
  }));

  it('holds no forbidden setting once it is accepted', () => {
    fc.assert(
      fc.property(fc.oneof(spec, fc.anything()), (given) => {
        let view: unknown;
        try {
          ({ view } = checkSpec(given));
        } catch (thrown) {
          expect(thrown).toMatchObject({ code: 'bad-chart' });
          return;
        }
        expect(keysOf(view).filter((each) => FORBIDDEN.test(each))).toEqual([]);
        expect(checkSpec(view).view).toEqual(view);
      }),
      { seed: 1, numRuns: 500 }
    );
  });
});

describe('the builder', () => {
  const channel: fc.Arbitrary<ChannelChoice | null> = fc.option(
    fc.record({
      column: fc.option(fc.constantFrom(...sampleColumns.map(({ schema }) => schema.name))),
      aggregate: fc.option(fc.constantFrom(...AGGREGATES)),
      bin: fc.boolean()
    })
  );
  const choices: fc.Arbitrary<ChartChoice> = fc.record({
    mark: fc.constantFrom('bar', 'line', 'area', 'point', 'rect', 'boxplot'),
    x: channel,
    y: channel,
    colour: channel,
    facet: channel
  });

  it('makes nothing that is refused', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const built = buildSpec(choice, sampleColumns);
        expect(checkSpec(built).view).toEqual(built);
      }),
      { seed: 1, numRuns: 300 }
    );
  });
});
