import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlationCells, divergingColour } from './correlation-rows';
import { contrastRatio } from './readable-colour';
import { readThemes } from './testing/token-themes';

const themes = readThemes();

describe('correlationCells', () => {
  it.each(['light', 'dark'] as const)('numbers can be read on every cell, %s', (name) => {
    const theme = themes[name];
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (r) => {
        const data = { kind: 'correlation', name: 'r', columns: ['a'], matrix: [[r]] } as const;
        const [cell] = correlationCells(data, theme);
        expect(contrastRatio(cell!.ink, divergingColour(theme.diverging, r))).toBeGreaterThan(4.5);
      }),
      { seed: 1 }
    );
  });

  it('calls columns as the page does, unless that would confuse two', () => {
    const data = {
      kind: 'correlation',
      name: 'r',
      columns: ['CCAvg', 'Age'],
      labels: ['Card spending', 'Age'],
      matrix: [
        [1, 0],
        [0, 1]
      ]
    } as const;
    const rowsOf = (labels: readonly string[]) =>
      correlationCells({ ...data, labels }, themes.light).map(({ row }) => row);
    expect(new Set(rowsOf(data.labels))).toEqual(new Set(data.labels));
    expect(new Set(rowsOf(['Same', 'Same']))).toEqual(new Set(data.columns));
  });

  it('labels have two decimals and a true minus', () => {
    const matrix = [
      [0.994, -0.0049],
      [-0.187, NaN]
    ];
    const data = { kind: 'correlation', name: 'r', columns: ['a', 'b'], matrix } as const;
    const cells = correlationCells(data, themes.light);
    expect(cells.map(({ label }) => label)).toEqual(['0.99', '0.00', '−0.19', '–']);
  });
});
