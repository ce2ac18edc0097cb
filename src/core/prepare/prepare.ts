import { acceptedFlags, type Column, type Table } from '../data/table';
import { LoanbookError } from '../errors';
import { copyGroups } from '../leaks/copy-groups';
import { buildDesignMatrix } from './design-matrix';
import { fitEncodings } from './encode';
import { fitEncoder } from './fit-encoder';
import { groupedSplit } from './grouped-split';
import { leakedColumn, leakedEncoding } from './leaked-feature';
import type { PreparationSettings, PreparedData, Split } from './prepared';
import { splitRows } from './split';

/**
 * Turns a table into what a network trains on: the rows split in three (at
 * random, or so that copies stay together), the input columns encoded
 * and scaled. Levels and medians come from the training rows; means and scales from the rows that
 * `settings.scalerRows` names, unless `settings.scaling` is `none`. With `settings.leak` a pretend
 * input is added at the end, which gives the answer away.
 *
 * Names in `settings.dropped` that the table lacks have no effect, so that settings outlive a file.
 *
 * @throws LoanbookError `no-inputs` when no input column is left, `one-class` when the training rows
 * all gave the same answer, and what `splitRows` and `fitEncodings` throw
 */
export function prepare(table: Table, settings: PreparationSettings): PreparedData {
  const inputs = inputColumns(table, settings.dropped);
  const accepted = acceptedFlags(table);
  const split = divide(table, accepted, settings);
  checkBothAnswers(table, accepted, split.train);

  const encodings = fitEncodings(inputs, split.train, settings.categories);
  const columns = [...inputs];
  if (settings.leak) {
    columns.push(leakedColumn(accepted));
    encodings.push(leakedEncoding);
  }
  const scalerRows =
    settings.scalerRows === 'train'
      ? split.train
      : Uint32Array.from({ length: table.rowCount }, (_, row) => row);
  const encoder = fitEncoder(columns, encodings, settings.scaling === 'none' ? null : scalerRows);
  if (encoder.features.length === 0)
    throw noInputs('have more than one value in the training rows');

  const matrix = (rows: Uint32Array) => buildDesignMatrix(columns, encoder, accepted, rows);
  return {
    encoder,
    split,
    train: matrix(split.train),
    validation: matrix(split.validation),
    test: matrix(split.test),
    inputs: inputs.map((column) => column.schema)
  };
}

function divide(table: Table, accepted: Uint8Array, settings: PreparationSettings): Split {
  if (settings.division !== 'grouped') return splitRows(table.rowCount, settings);
  return groupedSplit(copyGroups(table, settings.groupedBy ?? []), accepted, settings);
}

function inputColumns(table: Table, dropped: readonly string[]): Column[] {
  const columns = table.columns.filter(
    ({ schema }) =>
      schema.role === 'input' &&
      schema.name !== table.target.column &&
      !dropped.includes(schema.name)
  );
  if (columns.length === 0) throw noInputs('are left as inputs');
  return columns;
}

function checkBothAnswers(table: Table, accepted: Uint8Array, train: Uint32Array): void {
  const count = train.reduce((sum, row) => sum + accepted[row]!, 0);
  if (count > 0 && count < train.length) return;
  const answer = count === 0 ? 'declined' : 'accepted';
  throw new LoanbookError(
    'one-class',
    `All ${train.length.toLocaleString('en-US')} customers in the training rows ${answer}, so there ` +
      'is nothing to tell apart. Training needs customers of both answers: open a file with both, ' +
      'or check which column and value mean “accepted”.',
    { column: table.target.column }
  );
}

function noInputs(what: string): LoanbookError {
  return new LoanbookError(
    'no-inputs',
    `No columns ${what}, so the network has nothing to learn from. It needs at least one. Keep more ` +
      'columns in the Prepare cell.'
  );
}
