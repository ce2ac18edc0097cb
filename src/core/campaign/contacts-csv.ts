import { plainSchema } from '../data/plain-schema';
import { findColumn, type Column, type Table } from '../data/table';
import type { ContactReason } from '../explain/contact-reasons';
import { reasonWords } from '../explain/reason-words';
import type { InputEncoder } from '../prepare/prepared';
import { csvRows } from '../query/table-csv';
import type { ContactList } from './contact-list';

const DECIMALS = 10_000;

/** What speaks for each contact, in the order of the list. */
export interface ReasonedContacts {
  readonly encoder: InputEncoder;
  readonly reasons: readonly ContactReason[];
}

/**
 * The first customers of a contact list as CSV: rank, probability, reason, segment, and all that the file says of them but the
 * answer. Texts that a spreadsheet would take for a formula stand behind an apostrophe.
 *
 * @param contacts how many of the list
 */
export function contactsCsv(
  table: Table,
  list: ContactList,
  contacts: number,
  reasoned: ReasonedContacts
): string {
  const positions = list.positions.subarray(0, contacts);
  const made = (name: string, value: (place: number) => number, texts?: readonly string[]) => ({
    schema: plainSchema(name, { role: 'ignored' }),
    values: Float64Array.from(positions, (_, place) => value(place)),
    dictionary: texts ?? null
  });
  const { words, reasonOf } = wordReasons(table, positions, reasoned);
  const columns: Column[] = [
    made('Contact rank', (place) => place + 1),
    made('Probability', (place) => Math.round(list.probabilities[place]! * DECIMALS) / DECIMALS),
    made('Reason', (place) => reasonOf[place]!, [...words.keys()]),
    made('Segment', (place) => list.segments[place]!, list.segmentNames),
    ...table.columns
      .filter(({ schema }) => schema.name !== table.target.column)
      .map((column) => ({
        ...column,
        values: Float64Array.from(positions, (position) => column.values[position]!)
      }))
  ];
  return csvRows({ columns }, positions.length);
}

/** Each contact's reason as a place among the words that there are. */
function wordReasons(table: Table, positions: Uint32Array, { encoder, reasons }: ReasonedContacts) {
  const asked = encoder.encodings.map(({ column }) => findColumn(table, column));
  const words = new Map<string, number>();
  const reasonOf = Uint32Array.from(positions, (position, place) => {
    const text = reasonWords(
      reasons[place] ?? [],
      asked,
      (column) => asked[column]?.values[position] ?? NaN
    );
    const known = words.get(text) ?? words.size;
    words.set(text, known);
    return known;
  });
  return { words, reasonOf };
}
