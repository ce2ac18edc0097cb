import { sliceMeasures, type SliceMeasure } from '../../charts/fair/slice-measures';
import { slicesChart } from '../../charts/fair/slices-chart';
import { slicesRows } from '../../charts/fair/slices-rows';
import type { ReportFigure } from '../charts/report-figure';
import type { FairData } from '../sections/fair-data';

/** The slices of every grouping by every measure, of which one is shown at a time. */
export function fairFigures({ fairness: { groupings, all } }: FairData): readonly ReportFigure[] {
  const measures = Object.keys(sliceMeasures) as SliceMeasure[];
  return groupings.flatMap((groups) =>
    measures.map((measure) => ({
      draw: (theme, width) => slicesChart({ groups, all, measure }, theme, width),
      rows: () => slicesRows(groups),
      fileName: `Slices by ${groups.words}, ${sliceMeasures[measure].label}`
    }))
  );
}
