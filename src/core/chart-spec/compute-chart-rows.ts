import { LoanbookError } from '../errors';
import { groupAggregate } from './aggregate-rows';
import type { ChartField, ChartRequest, ChartRows } from './chart-request';
import { groupDimension, type GroupDimension } from './group-dimension';
import { groupRows } from './group-rows';
import { rowTest } from './row-test';
import { sampleRows } from './sample-rows';
import type { ChartTable } from './source-column';

/** Rows that are drawn one by one: of more a sample. */
export const MOST_DRAWN_ROWS = 2_000;
/** Groups that a chart can draw. */
const MOST_GROUPS = 5_000;

/**
 * The rows that a chart draws: groups with their aggregates, or rows of the table, of many a seeded sample.
 * @throws LoanbookError `bad-chart` for what does not suit the table, and for more than can be drawn.
 */
export function computeChartRows(table: ChartTable, { fields, filter }: ChartRequest): ChartRows {
  const test = filter && rowTest(filter, table);
  const all = Uint32Array.from({ length: table.rowCount }, (_, row) => row);
  const passing = test ? all.filter(test) : all;
  const dimensions = fields
    .filter(({ of }) => of.kind !== 'aggregate')
    .map((field) => groupDimension(field, table));
  const aggregates = fields.flatMap(({ as, of }) =>
    of.kind === 'aggregate' ? [{ as, compute: groupAggregate(of.op, of.column, table) }] : []
  );
  const counts = { total: passing.length, of: table.rowCount };
  if (aggregates.length === 0) {
    const drawn =
      fields.length === 0 ? passing.subarray(0, 0) : sampleRows(passing, MOST_DRAWN_ROWS);
    const codes = dimensions.map(({ code }) => Float64Array.from(drawn, code));
    const rows = Array.from(drawn, (_, at) => written(dimensions, (d) => codes[d]![at]!));
    const sampled = drawn.length < passing.length && fields.length > 0;
    return { rows, ...counts, sampled, levels: levelsOf(dimensions, codes) };
  }
  const codes = dimensions.map(({ code }) => Float64Array.from(passing, code));
  const levels = levelsOf(dimensions, codes);
  const groups = groupRows(codes, passing.length, MOST_GROUPS);
  if (groups === null) throw tooManyGroups(fields, table);
  const rows = groups.map(({ first, members }) => {
    const positions = members.map((member) => passing[member]!);
    return {
      ...written(dimensions, (d) => codes[d]![first]!),
      ...Object.fromEntries(aggregates.map(({ as, compute }) => [as, compute(positions)]))
    };
  });
  return { rows, ...counts, sampled: false, levels };
}

function written(dimensions: readonly GroupDimension[], codeOf: (dimension: number) => number) {
  return Object.assign({}, ...dimensions.map(({ write }, d) => write(codeOf(d)))) as Record<
    string,
    string | number | null
  >;
}

function levelsOf(dimensions: readonly GroupDimension[], codes: readonly Float64Array[]) {
  return Object.assign(
    {},
    ...dimensions.map(({ levels }, d) => levels(new Set(codes[d])))
  ) as ChartRows['levels'];
}

function tooManyGroups(fields: readonly ChartField[], table: ChartTable): LoanbookError {
  const names = fields.flatMap(({ of }) => (of.kind === 'value' ? [of.column] : []));
  const labels = names.map(
    (name) => table.columns.find(({ schema }) => schema.name === name)?.schema.label ?? name
  );
  return new LoanbookError(
    'bad-chart',
    `${labels.join(' and ')} would make more than ${MOST_GROUPS.toLocaleString('en-US')} marks, too many to see. Put the values into ranges, or choose a column with fewer values.`
  );
}
