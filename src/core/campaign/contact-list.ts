import { segmentRows } from '../data/findings/segment-rows';
import { findColumn, showValue, type Table } from '../data/table';
import { createForward } from '../model/forward';
import type { TrainedNetwork } from '../model/network';
import type { InputEncoder } from '../prepare/prepared';
import { encodeTable } from './encode-table';

/** Who is not to be called. */
export interface ContactRules {
  /** Those who have accepted already. */
  readonly excludeHolders: boolean;
  /** Those who have this value, as it is shown, in this column; null: nobody. */
  readonly doNotCall: { readonly column: string; readonly value: string } | null;
}

/** Customers to be called, the likeliest first. */
export interface ContactList {
  /** In the file, from 0. */
  readonly positions: Uint32Array;
  readonly probabilities: Float32Array;
  /** Each customer's place in `segmentNames`. */
  readonly segments: Uint8Array;
  readonly segmentNames: readonly string[];
  /** Left out because they have accepted already, and because they are not to be called. */
  readonly holders: number;
  readonly barred: number;
}

/** Customers scored at a time, so that their inputs never take much room. */
const BATCH = 4096;
const OTHERS = 'other customers';

/**
 * Asks a network about all customers of a table and ranks those who may be called; equal probabilities keep the
 * order of the file. Segments are those of the file's plan, or bands of probability where it has none.
 *
 * @throws LoanbookError `internal` as `createForward` does
 */
export function contactList(
  table: Table,
  encoder: InputEncoder,
  network: TrainedNetwork,
  rules: ContactRules
): ContactList {
  const { allowed, holders, barred } = whoMayBeCalled(table, rules);
  const probabilities = scoreTable(table, encoder, network);
  const order = Uint32Array.from(allowed).sort((a, b) => probabilities[b]! - probabilities[a]!);
  const { names, segments } = segmentTable(table, probabilities);
  return {
    positions: order,
    probabilities: Float32Array.from(order, (row) => probabilities[row]!),
    segments: Uint8Array.from(order, (row) => segments[row]!),
    segmentNames: names,
    holders,
    barred
  };
}

function whoMayBeCalled(table: Table, { excludeHolders, doNotCall }: ContactRules) {
  const answers = findColumn(table, table.target.column);
  const barring = doNotCall ? findColumn(table, doNotCall.column) : undefined;
  const allowed: number[] = [];
  let [holders, barred] = [0, 0];
  for (let row = 0; row < table.rowCount; row++) {
    const holds = excludeHolders && answers?.values[row] === table.target.acceptedValue;
    const isBarred =
      barring !== undefined && showValue(barring, barring.values[row]!) === doNotCall?.value;
    if (holds) holders++;
    else if (isBarred) barred++;
    else allowed.push(row);
  }
  return { allowed, holders, barred };
}

function scoreTable(table: Table, encoder: InputEncoder, network: TrainedNetwork): Float32Array {
  const forward = createForward(network);
  const probabilities = new Float32Array(table.rowCount);
  for (let from = 0; from < table.rowCount; from += BATCH) {
    const count = Math.min(BATCH, table.rowCount - from);
    const { x, rows } = encodeTable(
      table,
      encoder,
      Uint32Array.from({ length: count }, (_, i) => from + i)
    );
    probabilities.set(forward(x, rows), from);
  }
  return probabilities;
}

const bands = [
  { from: 0.5, name: 'very likely, 50% and more' },
  { from: 0.2, name: 'likely, 20% to 50%' },
  { from: 0.05, name: 'possible, 5% to 20%' },
  { from: 0, name: 'unlikely, below 5%' }
];

function segmentTable(table: Table, probabilities: Float32Array) {
  const planned = table.plan.segments.flatMap((segment) => {
    const flags = segmentRows(table, segment);
    return flags ? [{ name: segment.label, flags }] : [];
  });
  if (planned.length === 0) {
    const segments = Uint8Array.from(probabilities, (p) =>
      bands.findIndex(({ from }) => p >= from)
    );
    return { names: bands.map(({ name }) => name), segments };
  }
  const segments = Uint8Array.from(probabilities, (_, row) => {
    const found = planned.findIndex(({ flags }) => flags[row] === 1);
    return found < 0 ? planned.length : found;
  });
  return { names: [...planned.map(({ name }) => name), OTHERS], segments };
}
