import { encodeTexts } from '../data/encode-texts';
import { fingerprintOf } from '../data/fingerprint';
import { inferColumn } from '../data/infer-column';
import { parseRows, type RawTable } from '../data/parse-rows';
import { readKnownColumn } from '../data/read-known-column';
import { spellingKey } from '../data/spelling-key';
import type { Column, Table } from '../data/table';
import { LoanbookError } from '../errors';

/**
 * Reads a list of customers who are to be called, with the columns of a table that a network learned from, in any
 * order and spelling. Texts get the codes that they have there, new texts codes of their own. Columns that the other
 * table lacks are kept behind; the answer may be missing.
 *
 * @param needed names of the columns that the network asks for
 * @throws LoanbookError `no-inputs` if one of those is not there, and as `parseRows` and the readers of columns do
 */
export function readList(
  file: string,
  text: string,
  like: Table,
  needed: readonly string[]
): Table {
  const raw = parseRows(text, file);
  const places = new Map(raw.header.map((name, index) => [spellingKey(name), index]));
  const placeOf = ({ schema }: Column) =>
    places.get(spellingKey(schema.name)) ?? places.get(spellingKey(schema.sourceName));
  const missing = needed.filter((name) =>
    like.columns.some((column) => column.schema.name === name && placeOf(column) === undefined)
  );
  if (missing.length > 0) {
    throw new LoanbookError(
      'no-inputs',
      `${file} lacks ${missing.join(', ')}, which the network asks for. Its columns are ${raw.header.join(', ')}. Open a list with the same columns as the customers that it learned from.`,
      { file, columns: raw.header }
    );
  }
  const taken = new Set(like.columns.map(placeOf));
  const known = like.columns.flatMap((column): Column[] => {
    const place = placeOf(column);
    if (place !== undefined) return [readLike(raw, place, column)];
    if (column.schema.name !== like.target.column) return [];
    return [{ ...column, values: new Float64Array(raw.rows.length).fill(NaN) }];
  });
  const further = raw.header.flatMap((_, place) =>
    taken.has(place) ? [] : [inferColumn(raw, place)]
  );
  const columns = [...known, ...further];
  return {
    ...like,
    name: file,
    synthetic: false,
    rowCount: raw.rows.length,
    columns,
    fingerprint: fingerprintOf(columns, like.target)
  };
}

function readLike(raw: RawTable, place: number, column: Column): Column {
  const { schema, dictionary } = column;
  if (!dictionary) return readKnownColumn(raw, place, { schema, reading: { slashDecimal: true } });
  const found = encodeTexts(raw, place);
  const codes = new Map(dictionary.map((text, code) => [text, code]));
  const texts = found.dictionary ?? [];
  for (const text of texts) if (!codes.has(text)) codes.set(text, codes.size);
  return {
    schema,
    values: found.values.map((value) => (Number.isNaN(value) ? NaN : codes.get(texts[value]!)!)),
    dictionary: [...codes.keys()]
  };
}
