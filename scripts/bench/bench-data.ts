import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { customersToCsv } from '../../src/core/data/synthetic/customers-to-csv';
import { generateCustomers } from '../../src/core/data/synthetic/generate-customers';
import { projectRoot } from '../project-paths.ts';

/** A file of 5,000 customers: the original where it lies beside the project, else the sample as CSV. */
export function benchData(): string {
  const original = path.join(projectRoot, '../shared/data/universal_bank.csv');
  if (existsSync(original)) return original;
  const sample = path.join(mkdtempSync(path.join(tmpdir(), 'loanbook-bench-')), 'sample.csv');
  writeFileSync(sample, customersToCsv(generateCustomers(5000, 227)));
  return sample;
}
