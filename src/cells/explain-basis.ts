import type { AskedCustomer, ExplainBasis } from '../compute/explain-protocol';
import type { DataProfile } from '../compute/protocol';
import type { TableService } from '../compute/services';
import type { TrainedNetwork } from '../core/model/network';
import { LEAKED_FEATURE, leakedColumn } from '../core/prepare/leaked-feature';
import type { PrepareResult } from './prepare-cell';

/** A network with the customers by whom it is explained, read from the open file. */
export async function explainBasis(
  table: TableService,
  { view, target }: DataProfile,
  { encoder, split }: PrepareResult,
  network: TrainedNetwork
): Promise<ExplainBasis> {
  const names = encoder.encodings.map(({ column }) => column);
  const { columns } = await table.columns(view, [...names, target.column]);
  const find = (name: string) => columns.find(({ schema }) => schema.name === name)!;
  const accepted = Uint8Array.from(find(target.column).values, (value) =>
    value === target.acceptedValue ? 1 : 0
  );
  return {
    network,
    encoder,
    // A lesson's pretend input is in no file.
    columns: names.map((name) => (name === LEAKED_FEATURE ? leakedColumn(accepted) : find(name))),
    accepted,
    split
  };
}

/** A customer of the file, as explanations ask about him. */
export function customerAt({ columns }: ExplainBasis, position: number): AskedCustomer {
  return { position, values: columns.map(({ values }) => values[position]!) };
}
