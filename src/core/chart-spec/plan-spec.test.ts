import { describe, expect, it } from 'vitest';
import { brushChannels } from './brush-plan';
import { buildSpec } from './build-spec';
import { checkSpec } from './check-spec';
import { defaultChoice } from './default-choice';
import { planSpec } from './plan-spec';
import { readBrush } from './read-brush';
import { sampleColumns } from './testing/sample-columns';

const plan = (spec: unknown) => planSpec(checkSpec(spec), sampleColumns, 'customers');

describe('a planned chart', () => {
  it('draws what was computed, under names of its own', () => {
    const { view, requests } = plan({
      mark: 'bar',
      transform: [{ filter: { field: 'Income', gte: 30 } }],
      encoding: {
        x: { field: 'Education' },
        y: { field: 'Answer', aggregate: 'mean', axis: { tickCount: 3 } }
      }
    });
    expect(requests).toEqual([
      {
        filter: { field: 'Income', gte: 30 },
        fields: [
          { as: 'f0', most: 60, of: { kind: 'value', column: 'Education', as: 'category' } },
          { as: 'f1', most: null, of: { kind: 'aggregate', column: 'Answer', op: 'mean' } }
        ]
      }
    ]);
    expect(view).toMatchObject({
      data: { name: 'rows0' },
      encoding: {
        x: { field: 'f0', type: 'nominal', title: 'Education' },
        y: {
          field: 'f1',
          type: 'quantitative',
          title: 'Share that accepted',
          stack: null,
          axis: { format: '.1~%', tickCount: 3 }
        },
        tooltip: [{ field: 'f0' }, { field: 'f1', format: '.1%' }]
      }
    });
    expect(JSON.stringify(view)).not.toMatch(/aggregate|transform|"Income"/);
  });

  it('turns conditions into a column of their own', () => {
    const test = { field: 'City', equal: 'Bern' };
    const { view, requests } = plan({
      mark: 'point',
      encoding: {
        x: { field: 'Income' },
        color: { condition: { test, value: 'red' }, value: 'teal' }
      }
    });
    expect(requests[0]?.fields.map(({ of }) => of)).toContainEqual({ kind: 'test', test });
    expect(view).toMatchObject({
      encoding: { color: { condition: [{ test: { field: 'f1', equal: 1 }, value: 'red' }] } }
    });
  });

  it('keeps a tooltip from being taken for a picture', () => {
    const { view } = plan({
      mark: 'bar',
      encoding: {
        tooltip: [
          { field: 'City', title: 'image' },
          { field: 'Income', title: 'title' }
        ]
      }
    });
    expect(view).toMatchObject({ encoding: { tooltip: [{ title: 'Image' }, { title: 'Title' }] } });
  });

  it('asks once for what layers share, and gives a facet one set of rows', () => {
    const layer = ['min', 'max'].map((aggregate) => ({
      mark: 'point',
      encoding: { x: { field: 'Education' }, y: { field: 'Income', aggregate } }
    }));
    const facet = { field: 'City' };
    const { view, requests } = plan({ facet, spec: { layer } });
    expect(requests).toHaveLength(1);
    expect(requests[0]?.fields).toHaveLength(4);
    expect(view).toMatchObject({ data: { name: 'rows0' }, facet: { type: 'nominal' } });
    const other = { mark: 'rule', encoding: { y: { field: 'Income', aggregate: 'mean' } } };
    expect(() => plan({ facet, spec: { layer: [...layer, other] } })).toThrow(
      /grouped by the same/
    );
  });

  it.each([
    [{ x: { field: 'Wealth' } }, /x › field: the table has no column "Wealth"/],
    [{ x: { field: 'City', type: 'quantitative' } }, /City holds words/],
    [{ x: { aggregate: 'mean' } }, /"mean" needs a column/]
  ])('refuses %j', (encoding, says) => expect(() => plan({ mark: 'bar', encoding })).toThrow(says));

  it('of too many views is refused', () => {
    const hconcat = Array.from({ length: 5 }, () => ({
      vconcat: Array.from({ length: 5 }, () => ({ mark: 'bar' }))
    }));
    expect(() => plan({ hconcat })).toThrow(/more than 20 views/);
  });
});

describe('the chart that opens', () => {
  it('is the share of acceptors by the first category', () => {
    expect(buildSpec(defaultChoice(sampleColumns), sampleColumns)).toEqual({
      mark: 'bar',
      encoding: {
        x: { field: 'Education', type: 'nominal' },
        y: { field: 'Answer', aggregate: 'mean', type: 'quantitative' }
      }
    });
  });
});

describe('selecting', () => {
  const bars = plan({
    mark: 'bar',
    encoding: { x: { field: 'Income', bin: true }, y: { aggregate: 'count' } }
  });
  const points = plan({
    mark: 'point',
    encoding: { x: { field: 'Income' }, y: { field: 'Answer', type: 'quantitative' } }
  });

  it('goes along a range, or along both directions of points', () => {
    expect(brushChannels(bars).map(({ channel }) => channel)).toEqual(['x']);
    expect(brushChannels(points).map(({ channel }) => channel)).toEqual(['x', 'y']);
    expect(brushChannels(plan({ hconcat: [{ mark: 'bar' }] }))).toEqual([]);
  });

  it('is read from the drawing in terms of columns', () => {
    const channels = brushChannels(bars);
    expect(readBrush({ f0: [120.04, 79.96] }, channels)).toEqual([
      { kind: 'range', column: 'Income', range: [80, 120] }
    ]);
    expect(readBrush({}, channels)).toBeNull();
    expect(readBrush(null, channels)).toBeNull();
  });
});
