import { dataCell } from '../../cells/data-cell';
import { explainCell } from '../../cells/explain-cell';
import {
  dependenceFigure,
  importanceFigure,
  interactionsFigure
} from '../../cells/explain-figures';
import { namedColumns } from '../../cells/named-columns';
import type { DataProfile } from '../../compute/protocol';
import { explanationFigures } from '../figures/explanation-figures';
import type { ExplainData } from './explain-data';
import { isNearlyUnique } from './is-nearly-unique';
import { aggregatesOf, type SectionMaker } from './section-maker';

/** Columns whose dependence is told, besides the one that the author looked at. */
const STRONGEST = 4;

/** Why the network decides as it does on the whole; of one customer, asked about or drawn as a curve, nothing. */
export const explainSection: SectionMaker<ExplainData> = {
  kind: 'explain',
  cell: explainCell.kind,
  offer: ({ scope }) => aggregatesOf(scope.freshResult(dataCell) && scope.freshResult(explainCell)),
  collect({ scope }) {
    const data = scope.freshResult(dataCell)!;
    const { network, scoredOn } = scope.freshResult(explainCell)!;
    const { metric, column, depth } = scope.params(explainCell);
    const columns = namedColumns(
      network.importance.map((each) => each.column),
      data.columns
    );
    return {
      scoredOn,
      importance: importanceFigure(network, metric, columns),
      dependence: network.dependence
        .filter((each) => !namesSingles(each.column, data))
        .filter((each, at) => at < STRONGEST || each.column === column)
        .flatMap((each) => {
          const mean = { ...each, curves: [] };
          return dependenceFigure(mean, network.plan?.asked ?? 0, columns) ?? [];
        }),
      interactions: interactionsFigure(network, columns),
      // Their rules name values of any column.
      surrogates: network.importance.some((each) => namesSingles(each.column, data))
        ? []
        : network.surrogates,
      depth
    };
  },
  figures: (data) => {
    const { importance, dependence, interactions } = explanationFigures(data);
    return [importance, ...dependence, ...interactions];
  }
};

/** Whether a column's values are texts that nearly everybody has another of. */
function namesSingles(name: string, { columns, rowCount }: DataProfile): boolean {
  const profile = columns.find(({ schema }) => schema.name === name);
  return profile !== undefined && profile.isText && isNearlyUnique(profile, rowCount);
}
