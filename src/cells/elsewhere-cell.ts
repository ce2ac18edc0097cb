import type { ColumnSchema } from '../core/data/table';
import { LoanbookError } from '../core/errors';
import { inputSteps } from '../core/portable/input-steps';
import { portableColumns } from '../core/portable/portable-columns';
import type { PortableModel } from '../core/portable/portable-model';
import { dataCell } from './data-cell';
import type { ElsewhereParams } from './elsewhere-params';
import type { LoanbookCell } from './loanbook-cell';
import { packWhole } from './pack-whole';
import { prepareCell } from './prepare-cell';
import { trainCell } from './train-cell';

/** The trained network made ready for other programs. */
export interface ElsewhereResult {
  /** With all that turns raw columns into its inputs; null where it can only be used here. */
  readonly network: PortableModel | null;
  /** Why it can only be used here. */
  readonly obstacle: string | null;
}

/** Takes a model to other programs, and a network from there back. */
export const elsewhereCell: LoanbookCell<ElsewhereParams, ElsewhereResult> = {
  kind: 'elsewhere',
  title: 'Take the model with you',
  cost: 'cheap',
  reads: ['data', 'prepare', 'train'],
  repeatable: true,
  defaults: { model: 'network', format: 'sql', dialect: 'postgresql', table: 'customers' },
  // What it is written as, and for whom, changes nothing in the model.
  keyOf: () => null,
  packer: packWhole(1),
  run({ read }) {
    const { columns, view } = read(dataCell);
    const { encoder } = read(prepareCell);
    const { layers } = read(trainCell).outcome.network;
    try {
      const asked = new Set(encoder.encodings.map(({ column }) => column));
      const inputs = columns
        .filter(({ schema }) => asked.has(schema.name))
        .map((column) => ({ ...column, texts: column.values.map(({ text }) => text) }));
      const portable = portableColumns(inputs, view.repairs);
      const scorer = { kind: 'network', inputs: inputSteps(encoder, portable), layers } as const;
      const keys = keysOf(columns);
      return { network: { name: 'network', columns: portable, keys, scorer }, obstacle: null };
    } catch (thrown) {
      // A lesson's network, for one, works here and has no business elsewhere: the notebook goes on.
      if (!(thrown instanceof LoanbookError)) throw thrown;
      return { network: null, obstacle: thrown.message };
    }
  }
};

/** Columns that tell customers apart, as the file spells them. */
export function keysOf(profiles: readonly { readonly schema: ColumnSchema }[]): readonly string[] {
  return profiles
    .filter(({ schema }) => schema.role === 'identifier')
    .map(({ schema }) => schema.sourceName || schema.name);
}
