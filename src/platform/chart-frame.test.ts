import { expect, it } from 'vitest';
import type { TopLevelSpec } from 'vega-lite';
import { chartFrame } from './chart-frame';

const spec: TopLevelSpec = {
  params: [{ name: 'low', value: 0 }],
  datasets: { points: [{ x: 1 }] },
  data: { name: 'points' },
  mark: 'point'
};

it('does not depend on named data and values of parameters', () => {
  const later = {
    ...spec,
    params: [{ name: 'low', value: 5 }],
    datasets: { points: [{ x: 2 }, { x: 3 }] }
  };
  expect(chartFrame(later)).toBe(chartFrame(spec));
  const named = (x: number): TopLevelSpec => ({
    data: { name: 'a', values: [{ x }] },
    mark: 'bar'
  });
  expect(chartFrame(named(1))).toBe(chartFrame(named(2)));
});

it('depends on everything else, data without a name included', () => {
  expect(chartFrame({ ...spec, mark: 'line' })).not.toBe(chartFrame(spec));
  expect(chartFrame({ ...spec, datasets: { others: [] } })).not.toBe(chartFrame(spec));
  const unnamed = (x: number): TopLevelSpec => ({ data: { values: [{ x }] }, mark: 'bar' });
  expect(chartFrame(unnamed(1))).not.toBe(chartFrame(unnamed(2)));
});
