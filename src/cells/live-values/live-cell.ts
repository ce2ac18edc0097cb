import type { LiveCell } from '../../core/live-values/live-cell';
import type { CellStatus } from '../../notebook/cell-status';
import { campaignValues } from './campaign-values';
import { chartsValues } from './charts-values';
import { dataValues } from './data-values';
import { evaluateValues } from './evaluate-values';
import { fairValues } from './fair-values';
import { explainValues } from './explain-values';
import { inspectValues } from './inspect-values';
import { introductionValues } from './introduction-values';
import { leaksValues } from './leaks-values';
import { modelValues } from './model-values';
import { modelsValues } from './models-values';
import { predictValues } from './predict-values';
import { prepareValues } from './prepare-values';
import { queryValues } from './query-values';
import { searchValues } from './search-values';
import { summaryValues } from './summary-values';
import { trainValues } from './train-values';
import type { ValueSource } from './value-source';

/** What texts may show, by the kind of cell that it is a result of. */
const sources: ReadonlyMap<string, ValueSource> = new Map([
  ['introduction', introductionValues],
  ['data', dataValues],
  ['summary', summaryValues],
  ['charts', chartsValues],
  ['prepare', prepareValues],
  ['leaks', leaksValues],
  ['model', modelValues],
  ['models', modelsValues],
  ['search', searchValues],
  ['train', trainValues],
  ['evaluate', evaluateValues],
  ['inspect', inspectValues],
  ['predict', predictValues],
  ['explain', explainValues],
  ['campaign', campaignValues],
  ['fair', fairValues],
  ['query', queryValues]
]);

/** What is known of a cell that has values. */
interface CellState {
  readonly id: string;
  readonly title: string;
  readonly result: unknown;
  readonly status: CellStatus;
}

/** The sources of a kind's values; undefined if texts can show none of it. */
export function valueSourceOf(kind: string): ValueSource | undefined {
  return sources.get(kind);
}

/** A cell as texts see it. */
export function liveCell(source: ValueSource, { id, title, result, status }: CellState): LiveCell {
  const state = result === undefined ? 'none' : status === 'done' ? 'fresh' : 'stale';
  const reason = result === undefined ? reasonFor(title, status) : '';
  return { id, title, state, reason, open: source.open, values: source.list(result) };
}

function reasonFor(title: string, status: CellStatus): string {
  switch (status) {
    case 'running':
    case 'queued':
      return `${title} is on its way.`;
    case 'failed':
      return `${title} failed, so there is no value.`;
    case 'stopped':
      return `${title} was stopped before it had a value.`;
    case 'waiting':
      return `${title} waits for a cell above.`;
    case 'idle':
    case 'stale':
    case 'done':
      return `${title} has not run yet.`;
  }
}
