import { customersToCsv } from '../../src/core/data/synthetic/customers-to-csv';
import { generateCustomers } from '../../src/core/data/synthetic/generate-customers';

/** A bank's file in memory, as Playwright hands it to a file input: needs no reference data. */
export function sampleCsv(name: string, rows: number, edit: (text: string) => string = (t) => t) {
  const text = edit(customersToCsv(generateCustomers(rows, 1)));
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}
