import type { ExplainBasis } from '../compute/explain-protocol';
import type { ContactsRequest, DataProfile, RowPage } from '../compute/protocol';
import type { Services } from '../compute/services';
import { reasonWords } from '../core/explain/reason-words';
import { encodeRow } from '../core/prepare/encode-row';
import { namedColumns } from './named-columns';

type Row = RowPage['rows'][number];

/**
 * What speaks for the customers of some rows, in words. They are of any list; reasons compare them with those that the
 * network learned from.
 *
 * @param profile of the list
 */
export async function reasonsOfRows(
  { explainer }: Services,
  basis: ExplainBasis,
  profile: DataProfile,
  rows: readonly Row[],
  signal: AbortSignal
): Promise<readonly string[]> {
  const { encoder } = basis;
  const names = encoder.encodings.map(({ column }) => column);
  const places = names.map((name) =>
    profile.columns.findIndex(({ schema }) => schema.name === name)
  );
  const valueOf = (row: Row, column: number) => row.values[places[column]!] ?? NaN;
  const features = encoder.features.length;
  const x = new Float32Array(rows.length * features);
  rows.forEach((row, i) => {
    const values = Float64Array.from(names, (_, column) => valueOf(row, column));
    encodeRow(encoder, values, x, i * features);
  });
  const customers = { rows: rows.length, features, x };
  const reasons = await explainer.reasons({ basis, customers }, () => undefined, signal);
  const named = names.map((name) => namedColumns([name], profile.columns)[0]);
  return reasons.map((reason, i) =>
    reasonWords(reason, named, (column) => valueOf(rows[i]!, column))
  );
}

/**
 * A contact list as CSV bytes, with each contact's reason.
 *
 * @param positions of those to be called, as the list ranks them
 * @param onProgress told of the reasons found, and of the time left in milliseconds
 */
export async function contactsWithReasons(
  { table, explainer }: Services,
  basis: ExplainBasis,
  request: ContactsRequest,
  positions: Uint32Array,
  onProgress: (done: number, remainingMs: number) => void,
  signal: AbortSignal
): Promise<ArrayBuffer> {
  const customers = await table.encodedAt(request.view, request.encoder, positions);
  const reasons = await explainer.reasons({ basis, customers }, onProgress, signal);
  return table.contactsCsv(request, positions.length, reasons);
}
