import { dataCell } from '../../cells/data-cell';
import { evaluateCell } from '../../cells/evaluate-cell';
import { fairCell } from '../../cells/fair-cell';
import { explainCell } from '../../cells/explain-cell';
import { inspectCell } from '../../cells/inspect-cell';
import { leaksCell } from '../../cells/leaks-cell';
import { modelCell } from '../../cells/model-cell';
import { modelsCell } from '../../cells/models-cell';
import { omitCell } from '../../cells/omit-cell';
import { searchCell } from '../../cells/search-cell';
import { strangersCell } from '../../cells/strangers-cell';
import { trainCell } from '../../cells/train-cell';
import type { Services } from '../../compute/services';
import { readLeaks } from '../../core/leaks/read-leaks';
import { formatNumber } from '../../core/format';
import type { CellPort } from '../../notebook/cell-port';
import { engineLabel } from '../outputs/engine-words';
import { statusWords } from './cell-state';

/** The quiet words at the right of a cell's title: what it took, or what state it is in. */
export function cellMeta(notebook: CellPort<Services>, kind: string): string {
  const status = notebook.status(kind);
  if (status === 'stale' && kind === 'search') return 'out of date: search again';
  if (status === 'stale' && kind === 'models') return 'out of date: compare again';
  if (status === 'stale' && kind === 'strangers') return 'out of date: score again';
  if (status === 'stale' && kind === 'omit') return 'out of date: train again';
  if (status === 'stale' && kind === 'explain') return 'out of date: explain again';
  if (status === 'stale' && kind === 'train') return 'out of date: train again';
  if (status !== 'done') return statusWords[status];
  if (kind === 'data') return `read in ${seconds(notebook.durationMs(kind)!)}`;
  if (kind === 'evaluate') {
    const count = notebook.result(evaluateCell)!.report.accuracy.support;
    return `${formatNumber(count, 'count')} customers the network never saw`;
  }
  if (kind === 'model') {
    const { parameters } = notebook.result(modelCell)!.network;
    return `${formatNumber(parameters, 'count')} parameters`;
  }
  if (kind === 'search') {
    const { runs, engine } = notebook.result(searchCell)!;
    return engine ? `${runs.length} runs on ${engineLabel(engine)}` : `${runs.length} runs`;
  }
  if (kind === 'models') {
    const { models, folds } = notebook.result(modelsCell)!;
    return `${models.length} models on ${folds === 1 ? 'one split' : `${folds} folds`}`;
  }
  if (kind === 'leaks') {
    const found = readLeaks(notebook.result(leaksCell)!).filter((each) => each.found).length;
    if (found === 0) return 'nothing found';
    return `${found} ${found === 1 ? 'leak' : 'leaks'} found`;
  }
  if (kind === 'strangers') {
    const { models, folds } = notebook.result(strangersCell)!;
    return `${models.length} ${models.length === 1 ? 'model' : 'models'} on ${folds} folds each`;
  }
  if (kind === 'fair') {
    const { customers } = notebook.result(fairCell)!.all;
    return `${formatNumber(customers, 'count')} customers the network never saw`;
  }
  if (kind === 'omit') {
    const { left, durationMs } = notebook.result(omitCell)!;
    return `${left.length} ${left.length === 1 ? 'training' : 'trainings'} in ${seconds(durationMs)}`;
  }
  if (kind === 'train') {
    const { outcome } = notebook.result(trainCell)!;
    return `seed ${outcome.seed} · ${seconds(outcome.durationMs)} on ${engineLabel(outcome.engine)}`;
  }
  if (kind === 'explain') {
    const { plan } = notebook.result(explainCell)!.network;
    return plan ? `asked about ${formatNumber(plan.asked, 'count')} customers` : '';
  }
  if (kind === 'inspect') {
    const { epochs, kept } = notebook.result(inspectCell)!;
    if (kept < epochs) return `${kept} of ${epochs} epochs kept`;
    return epochs === 1 ? '1 epoch' : `${epochs} epochs`;
  }
  if (kind === 'summary' || kind === 'charts' || kind === 'findings') {
    return notebook.result(dataCell)?.name ?? '';
  }
  return '';
}

function seconds(durationMs: number): string {
  return durationMs < 1000
    ? `${(durationMs / 1000).toFixed(2)} s`
    : formatNumber(durationMs / 1000, 'seconds');
}
