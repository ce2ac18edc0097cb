import { LoanbookError } from '../../errors';
import { bankSchema } from '../bank-schema';
import { fingerprintOf } from '../fingerprint';
import type { Column, Table } from '../table';
import { drawCustomers } from './draw-customers';

const FEWEST_CUSTOMERS = 100;
const MOST_CUSTOMERS = 1_000_000;

/**
 * Makes the synthetic bank: customers who are nobody, yet answer a loan offer as the real ones did. The
 * same number and seed give the same table on every machine.
 * @param rows 100 to 1,000,000 customers.
 * @param seed a whole number; 227 with 5,000 rows is the sample that Loanbook opens with.
 * @param onProgress hears how many of the generator's steps are done.
 * @throws LoanbookError `bad-setting` for a number of customers or a seed that cannot be.
 */
export function generateCustomers(
  rows: number,
  seed: number,
  onProgress?: (done: number, total: number) => void
): Table {
  if (!Number.isInteger(rows) || rows < FEWEST_CUSTOMERS || rows > MOST_CUSTOMERS) {
    throw new LoanbookError(
      'bad-setting',
      `The synthetic bank cannot have ${rows} customers. Choose a whole number from 100 to 1,000,000.`
    );
  }
  if (!Number.isSafeInteger(seed)) {
    throw new LoanbookError(
      'bad-setting',
      `${seed} cannot be the seed of the synthetic bank. Choose a whole number, such as 227.`
    );
  }
  const values = drawCustomers(rows, seed, onProgress);
  const columns = bankSchema.columns.map(({ schema }): Column => ({
    schema: { ...schema, sourceName: schema.name },
    values: values[schema.name]!,
    dictionary: null
  }));
  return {
    name: 'Synthetic bank',
    synthetic: true,
    rowCount: rows,
    columns,
    target: bankSchema.target,
    plan: bankSchema.plan,
    fingerprint: fingerprintOf(columns, bankSchema.target)
  };
}
