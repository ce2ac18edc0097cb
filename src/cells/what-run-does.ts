import type { Services } from '../compute/services';
import { formatNumber } from '../core/format';
import type { CellPort } from '../notebook/cell-port';
import type { DocumentCell, NotebookDocument } from '../notebook/document';
import { dataCell } from './data-cell';
import { explainCell } from './explain-cell';
import type { ModelParams } from './model-cell';
import { modelCell } from './model-cell';
import { modelsCell } from './models-cell';
import { omitCell } from './omit-cell';
import { searchCell } from './search-cell';
import { strangersCell } from './strangers-cell';
import { trainCell } from './train-cell';

/** Kinds that people add, as they are counted. */
const counted: readonly (readonly [kind: string, one: string, many: string])[] = [
  ['text', 'text', 'texts'],
  ['query', 'query', 'queries'],
  ['chart', 'chart of its own', 'charts of its own']
];

/**
 * What a notebook from elsewhere would do if it were let, in the parts of a sentence that begins with "It would":
 * the customers it opens, the networks it trains and when, what else it shows.
 */
export function whatRunDoes(notebook: CellPort<Services>, document: NotebookDocument): string[] {
  const ofKind = (kind: string) => document.cells.filter((cell) => cell.kind === kind);
  const when = document.runsCostly ? 'at once' : 'when you press Start';
  const parts: string[] = [];
  if (ofKind(dataCell.kind).length > 0) parts.push(customers(notebook));
  const trainings = ofKind(trainCell.kind);
  if (trainings.length > 0) {
    const models = ofKind(modelCell.kind);
    const networks = models.map(network).join(' and ');
    parts.push(networks ? `train ${networks} ${when}` : `train ${when}`);
  }
  if (document.runsCostly && ofKind(searchCell.kind).length > 0) {
    parts.push('search for better networks again whenever a search has become out of date');
  }
  if (document.runsCostly && ofKind(strangersCell.kind).length > 0) {
    parts.push(
      'score models on copies and on strangers again whenever that has become out of date'
    );
  }
  if (document.runsCostly && ofKind(modelsCell.kind).length > 0) {
    parts.push('compare models again whenever a comparison has become out of date');
  }
  if (document.runsCostly && ofKind(omitCell.kind).length > 0) {
    parts.push('train without single columns again whenever that has become out of date');
  }
  if (document.runsCostly && ofKind(explainCell.kind).length > 0) {
    parts.push('explain the network again whenever an explanation has become out of date');
  }
  const own = counted.flatMap(([kind, one, many]) => {
    const count = ofKind(kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  if (own.length > 0) parts.push(`show ${own.join(', ')}`);
  return parts;
}

function customers(notebook: CellPort<Services>): string {
  const { source } = notebook.params(dataCell);
  if (source.kind === 'sample') {
    return `open the synthetic sample of ${formatNumber(source.rows, 'count')} customers`;
  }
  return source.name
    ? `ask you for the file “${source.name}”, whose rows it does not hold`
    : 'ask you for the file that it was made with, whose rows it does not hold';
}

function network({ params }: DocumentCell): string {
  const { recipe } = params as ModelParams;
  const layers = recipe.hidden.length;
  return (
    `a network of ${layers} hidden ${layers === 1 ? 'layer' : 'layers'} for ` +
    `${formatNumber(recipe.epochs, 'count')} ${recipe.epochs === 1 ? 'epoch' : 'epochs'}`
  );
}
