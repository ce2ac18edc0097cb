import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../random';
import { bandOf } from './band-of';
import { drawByGroup } from './draw-by-group';
import { interpolateQuantile } from './interpolate-quantile';
import { stratifiedDraws } from './stratified-draws';
import { weightedPick } from './weighted-pick';

describe('stratifiedDraws', () => {
  it('draws once from every stratum', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer(), (count, seed) => {
        const strata = stratifiedDraws(count, mulberry32(seed)).map((d) => Math.floor(d * count));
        expect([...strata].sort((a, b) => a - b)).toEqual(
          Array.from({ length: count }, (_, i) => i)
        );
      }),
      { seed: 1 }
    );
  });
});

describe('drawByGroup', () => {
  it('takes groups by ascending key and rows in order', () => {
    const seen: [row: number, group: number][] = [];
    const keys = [2, 0, 2, 0];
    drawByGroup(
      4,
      3,
      (row) => keys[row]!,
      mulberry32(1),
      (row, group) => seen.push([row, group])
    );
    expect(seen).toEqual([
      [1, 0],
      [3, 0],
      [0, 2],
      [2, 2]
    ]);
  });
});

describe('weightedPick', () => {
  it('passes over weights of 0 and ends with the last', () => {
    const pick = weightedPick([0, 1, 0, 3]);
    expect([0, 0.24, 0.25, 0.999].map(pick)).toEqual([1, 1, 3, 3]);
  });
});

describe('interpolateQuantile', () => {
  it('draws straight lines between the knots', () => {
    const at = (draw: number): number => interpolateQuantile([0, 0.5, 1], [0, 10, 30], draw);
    expect([0, 0.25, 0.5, 0.75, 1].map(at)).toEqual([0, 5, 10, 20, 30]);
  });
});

describe('bandOf', () => {
  it('opens each band at its upper edge, the last excepted', () => {
    expect([1, 8, 17, 18, 40].map((value) => bandOf([8, 18, 28], value))).toEqual([0, 0, 0, 1, 1]);
  });
});
