import type { ChartSelection } from '../core/chart-spec/chart-selection';
import { selectionPredicate } from '../core/chart-spec/chart-selection';
import type { ChartRequest } from '../core/chart-spec/chart-request';
import type { Services } from '../compute/services';
import type { Notebook } from '../notebook/notebook.svelte';
import type { ChartParams } from './chart-params';
import type { ChartSelections } from './chart-selections.svelte';

/** A chart that another could follow. */
export interface LeadingChart {
  readonly id: string;
  readonly title: string;
}

/** The other charts of the same table in which rows can be selected. */
export function leadingCharts(
  notebook: Notebook<Services>,
  id: string,
  table: string | null
): readonly LeadingChart[] {
  return notebook.document.cells
    .filter((cell) => cell.id !== id && cell.kind === 'chart')
    .filter((cell) => {
      const params = cell.params as ChartParams;
      return params.selects && params.table === table;
    })
    .map((cell) => ({ id: cell.id, title: notebook.title(cell.id) }));
}

/** The selection that a chart follows; null if it follows none, or nothing is selected there. */
export function followedSelection(
  leading: readonly LeadingChart[],
  selections: ChartSelections,
  follows: string | null
): ChartSelection | null {
  if (follows === null || !leading.some(({ id }) => id === follows)) return null;
  return selections.of(follows);
}

/** The requests for those rows only that are selected. */
export function selectedOnly(
  requests: readonly ChartRequest[],
  selection: ChartSelection
): readonly ChartRequest[] {
  const selected = selectionPredicate(selection);
  return requests.map(({ fields, filter }) => ({
    fields,
    filter: filter ? { and: [filter, selected] } : selected
  }));
}
