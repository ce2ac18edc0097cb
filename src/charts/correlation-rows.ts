import type { CorrelationData } from '../core/data/chart-data';
import { formatNumber } from '../core/format';
import type { ChartTheme } from './chart-theme';
import { correlationNames } from './correlation-names';
import { mixColours } from './mix-colours';
import { readableColour } from './readable-colour';

export type CorrelationCell = {
  readonly row: string;
  readonly column: string;
  /** Pearson's r; null where it is not defined. */
  readonly r: number | null;
  readonly label: string;
  /** Colour of the label, readable on the cell. */
  readonly ink: string;
};

/** Every cell of the matrix, row by row, with a label of two decimals. */
export function correlationCells(data: CorrelationData, theme: ChartTheme): CorrelationCell[] {
  const { ink, paper } = theme.tokens;
  const names = correlationNames(data);
  return names.flatMap((row, i) =>
    names.map((column, j) => {
      const r = data.matrix[i]![j]!;
      const known = Number.isFinite(r);
      const fill = known ? divergingColour(theme.diverging, r) : theme.tokens.paper;
      return {
        row,
        column,
        r: known ? r : null,
        label: formatNumber(r, 'decimal-2'),
        ink: readableColour(fill, [ink, paper])
      };
    })
  );
}

/** The colour that a scale of evenly spaced `colours` over -1 to 1 gives `r`. */
export function divergingColour(colours: readonly string[], r: number): string {
  const place = ((Math.max(-1, Math.min(1, r)) + 1) / 2) * (colours.length - 1);
  const index = Math.min(Math.floor(place), colours.length - 2);
  return mixColours(colours[index]!, colours[index + 1]!, place - index);
}
