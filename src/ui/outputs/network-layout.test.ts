import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeNetwork } from '../../core/model/describe-network';
import { referenceRecipe } from '../../core/model/recipes';
import { describeColumns, networkColumns } from './network-columns';
import { drawnPlaces, layoutNetwork } from './network-layout';

const columns = networkColumns(11, describeNetwork(11, referenceRecipe).layers);

describe('networkColumns', () => {
  it('makes a mark of each dropout layer', () => {
    expect(columns.map((column) => [column.units, column.dropout])).toEqual([
      [11, 0],
      [250, 0.5],
      [500, 0.5],
      [500, 0.5],
      [250, 0.5],
      [2, 0]
    ]);
  });

  it('reads as a sentence', () => {
    expect(describeColumns(columns.slice(0, 2))).toBe(
      'Sequential network: 11 inputs; then Hidden layer 1 of 250 units, ReLU, dropout 50%, ' +
        'which stand for declined and accepted.'
    );
  });
});

describe('drawnPlaces', () => {
  it('draws few units all, and wider layers no smaller', () => {
    expect([1, 2, 6].map(drawnPlaces)).toEqual([1, 2, 6]);
    let before = 0;
    for (let units = 1; units <= 1024; units++) {
      const places = drawnPlaces(units);
      expect(places).toBeGreaterThanOrEqual(before);
      expect(places).toBeLessThanOrEqual(13);
      if (places < units) expect(places % 2).toBe(1);
      before = places;
    }
  });
});

describe('layoutNetwork', () => {
  it('runs from left to right where there is room and from top to bottom where not', () => {
    expect(layoutNetwork(columns, 880).vertical).toBe(false);
    expect(layoutNetwork(columns, 348).vertical).toBe(true);
  });

  it('keeps every unit and word inside the picture, which fits the width', () => {
    const anyHidden = fc.array(fc.integer({ min: 1, max: 1024 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyHidden, fc.integer({ min: 300, max: 1200 }), (hidden, width) => {
        const layers = describeNetwork(20, { ...referenceRecipe, hidden }).layers;
        const layout = layoutNetwork(networkColumns(20, layers), width);
        expect(layout.width).toBeLessThanOrEqual(width);
        for (const { nodes, label } of layout.columns) {
          for (const { x, y } of [...nodes, label]) {
            expect(x).toBeGreaterThan(0);
            expect(x).toBeLessThan(layout.width);
            expect(y).toBeGreaterThan(0);
            expect(y).toBeLessThan(layout.height);
          }
        }
      }),
      { seed: 1 }
    );
  });

  it('leaves out the share of units that dropout does', () => {
    const drawn = layoutNetwork(columns, 880).columns[1]!.nodes;
    expect(drawn.filter((node) => node.dropped).length).toBe(drawn.length / 2);
  });
});
