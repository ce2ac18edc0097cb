import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readTable } from '../../src/core/data/load-table';
import { acceptedFlags } from '../../src/core/data/table';
import { defaultModelSettings } from '../../src/core/model/classic/fitted-model';
import { histGradientBoosting } from '../../src/core/model/classic/hist-gradient-boosting';
import { recommendedRecipe } from '../../src/core/model/recipes';
import { described, portableColumns } from '../../src/core/portable/portable-columns';
import { inputSteps } from '../../src/core/portable/input-steps';
import type { PortableModel, Scorer } from '../../src/core/portable/portable-model';
import { writeSql } from '../../src/core/portable/sql/write-sql';
import { fitEncodings } from '../../src/core/prepare/encode';
import { fitEncoder } from '../../src/core/prepare/fit-encoder';
import { mulberry32 } from '../../src/core/random';

/** Two cores, as the aim has them. */
const THREADS = 2;

/** How long DuckDB takes to score so many customers. */
export interface SqlTimes {
  readonly rows: number;
  /** By the written query, on two threads. */
  readonly network: { readonly seconds: number; readonly cpuSeconds: number };
  readonly boostedTrees: { readonly seconds: number; readonly cpuSeconds: number };
}

/**
 * Scores a file's customers, repeated until they are `rows`, by written queries: the recommended network, its weights
 * drawn at random, which costs the same as trained ones, and boosted trees.
 *
 * @param data path of a file whose columns are known
 */
export async function measureSql(data: string, rows: number): Promise<SqlTimes> {
  const read = readTable(path.basename(data), readFileSync(data, 'utf8'));
  if (read.kind !== 'table') throw new Error(`${data} was not recognised.`);
  const { table } = read;
  const inputs = table.columns.filter(({ schema }) => schema.role === 'input');
  const all = Uint32Array.from({ length: table.rowCount }, (_, row) => row);
  const columns = portableColumns(inputs.map(described), []);
  const encoder = fitEncoder(inputs, fitEncodings(inputs, all, 'one-hot'), all);
  const widths = [encoder.features.length, ...recommendedRecipe.hidden, 2];
  const random = mulberry32(1);
  const layers = widths.slice(1).map((units, i) => ({
    inputs: widths[i]!,
    units,
    activation: i === widths.length - 2 ? ('softmax' as const) : ('relu' as const),
    kernel: Float32Array.from({ length: widths[i]! * units }, () => random() - 0.5),
    bias: Float32Array.from({ length: units }, () => random() - 0.5)
  }));
  const trees = histGradientBoosting.fit(
    { columns: inputs, accepted: acceptedFlags(table) },
    all,
    defaultModelSettings,
    1
  );
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`SET threads = ${THREADS}`);
  await connection.run(
    `CREATE TABLE customers AS SELECT file.* REPLACE (number + file."ID" AS "ID")
     FROM read_csv('${data.replaceAll("'", "''")}') AS file, range(${Math.ceil(rows / table.rowCount)}) AS copies(number)
     LIMIT ${rows}`
  );
  const time = async (name: PortableModel['name'], scorer: Scorer) => {
    const model: PortableModel = { name, columns, keys: ['ID'], scorer };
    const query = writeSql(model, 'duckdb', 'customers');
    const before = process.cpuUsage();
    const startMs = performance.now();
    await connection.run(`CREATE OR REPLACE TABLE scores AS ${query}`);
    const seconds = (performance.now() - startMs) / 1000;
    const { user, system } = process.cpuUsage(before);
    return { seconds, cpuSeconds: (user + system) / 1e6 };
  };
  return {
    rows,
    network: await time('network', {
      kind: 'network',
      inputs: inputSteps(encoder, columns),
      layers
    }),
    boostedTrees: await time('histGradientBoosting', trees.portable!())
  };
}
