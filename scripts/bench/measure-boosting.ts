import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readTable } from '../../src/core/data/load-table';
import { acceptedFlags } from '../../src/core/data/table';
import { defaultModelSettings } from '../../src/core/model/classic/fitted-model';
import { histGradientBoosting } from '../../src/core/model/classic/hist-gradient-boosting';

const FITS = 10;

/**
 * Fits boosted trees on all customers of a file, as a worker does, and takes the shortest of ten times: the first
 * ones are slower, before the engine has compiled the code for good.
 *
 * @param data path of a file whose columns are known
 * @returns seconds
 */
export function measureBoosting(data: string): number {
  const read = readTable(path.basename(data), readFileSync(data, 'utf8'));
  if (read.kind !== 'table') throw new Error(`${data} was not recognised.`);
  const columns = read.table.columns.filter(({ schema }) => schema.role === 'input');
  const accepted = acceptedFlags(read.table);
  const rows = Uint32Array.from(accepted, (_, row) => row);
  const times = Array.from({ length: FITS }, () => {
    const startMs = performance.now();
    histGradientBoosting.fit({ columns, accepted }, rows, defaultModelSettings, 1);
    return (performance.now() - startMs) / 1000;
  });
  return Math.min(...times);
}
