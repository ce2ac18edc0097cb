import { countParameters } from '../count-parameters';
import type { PortableModel, Scorer } from '../portable-model';

/** A larger model makes a query that engines take minutes to read, or refuse. */
const MOST_PARAMETERS = 10_000;

/** Fewer than PostgreSQL allows a row to have columns. */
const MOST_COLUMNS = 1200;

/** Columns that the query passes on, so that its answers can be told apart: the keys, or without any those that it reads. */
export function passedOn({ keys, columns }: PortableModel): readonly string[] {
  return keys.length > 0 ? keys : columns.map(({ name }) => name);
}

/** Why a model is too large for a query, and what to take instead; null where it is not. */
export function sqlSizeProblem(model: PortableModel): string | null {
  const parameters = countParameters(model.scorer);
  if (parameters > MOST_PARAMETERS) {
    return `This model has ${parameters.toLocaleString('en-US')} learned numbers; a query of more than ${MOST_PARAMETERS.toLocaleString('en-US')} takes an engine minutes to read. Take it as ONNX, which holds any size, or train a smaller one.`;
  }
  const widest = passedOn(model).length + widestStep(model.scorer);
  if (widest <= MOST_COLUMNS) return null;
  return `A step of this query would have ${widest.toLocaleString('en-US')} columns; engines allow about ${MOST_COLUMNS.toLocaleString('en-US')}. Take the model as ONNX.`;
}

function widestStep(scorer: Scorer): number {
  if (scorer.kind === 'trees') return scorer.trees.length;
  if (scorer.kind === 'logistic') return scorer.inputs.length;
  return Math.max(scorer.inputs.length, ...scorer.layers.map(({ units }) => units));
}
