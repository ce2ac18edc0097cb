import { csvHeader, csvRowWriter } from '../query/table-csv';
import type { Column, ColumnSchema, Table } from '../data/table';
import type { ContactList } from './contact-list';

const DECIMALS = 10_000;

/**
 * The first customers of a contact list as CSV: rank, probability, segment, and all that the file says of them but the
 * answer. Texts that a spreadsheet would take for a formula stand behind an apostrophe.
 *
 * @param contacts how many of the list
 */
export function contactsCsv(table: Table, list: ContactList, contacts: number): string {
  const positions = list.positions.subarray(0, contacts);
  const made = (name: string, value: (place: number) => number, texts?: readonly string[]) => ({
    schema: madeSchema(name),
    values: Float64Array.from(positions, (_, place) => value(place)),
    dictionary: texts ?? null
  });
  const columns: Column[] = [
    made('Contact rank', (place) => place + 1),
    made('Probability', (place) => Math.round(list.probabilities[place]! * DECIMALS) / DECIMALS),
    made('Segment', (place) => list.segments[place]!, list.segmentNames),
    ...table.columns
      .filter(({ schema }) => schema.name !== table.target.column)
      .map((column) => ({
        ...column,
        values: Float64Array.from(positions, (position) => column.values[position]!)
      }))
  ];
  const write = csvRowWriter({ columns });
  const lines = [csvHeader({ columns })];
  positions.forEach((_, place) => lines.push(write(place)));
  return `${lines.join('\n')}\n`;
}

function madeSchema(name: string): ColumnSchema {
  return {
    name,
    sourceName: name,
    kind: 'number',
    role: 'ignored',
    label: name,
    axisLabel: name,
    meaning: '',
    format: 'plain',
    valueLabels: {}
  };
}
