import { type ColumnTable, table as arqueroTable } from 'arquero';
import { LoanbookError } from '../../core/errors';
import { formatNumber } from '../../core/format';
import type { Column } from '../../core/data/table';
import { isUsableName } from '../../core/query/check-name';
import { encodeValues } from '../../core/query/encode-values';
import { queryLimits } from '../../core/query/query-limits';
import type { Columns } from '../../core/query/query-scope';
import type { QueryTable } from '../../core/query/query-table';
import { readQuery } from '../../core/query/read-query';
import { resultSchema } from '../../core/query/result-schema';
import { applyStep } from './apply-step';

/**
 * Runs a query on a table. Texts are texts to it, flags 0 and 1; a missing number is NaN, a missing text null. The text
 * is read against the allow-list here, too, where it is compiled. Of a longer table the first rows are given.
 *
 * @throws LoanbookError `bad-query` for what is not allowed, cannot be computed, or makes too many columns.
 */
export function runQuery(input: QueryTable, text: string): QueryTable {
  const named = input.columns.filter(({ schema }) => isUsableName(schema.name));
  const query = readQuery(
    text,
    named.map(({ schema }) => schema.name)
  );
  return refuseToFail(() => {
    const result = query.steps.reduce(applyStep, openTable(named, input.rowCount));
    return closeTable(result, query.columns, input.columns);
  });
}

function openTable(columns: readonly Column[], rowCount: number): ColumnTable {
  const entries = columns.map((column) => [column.schema.name, plainValues(column)] as const);
  // The names apart: an object would put those that are numbers first.
  const names = entries.map(([name]) => name);
  if (names.length === 0) return arqueroTable({ row: new Float64Array(rowCount) });
  return arqueroTable(Object.fromEntries(entries), names);
}

function plainValues({ values, dictionary }: Column): ArrayLike<unknown> {
  if (!dictionary) return values;
  return Array.from(values, (code) => (Number.isNaN(code) ? null : dictionary[code]!));
}

function closeTable(
  result: ColumnTable,
  known: Columns | null,
  sources: readonly Column[]
): QueryTable {
  const names = result.columnNames();
  if (names.length > queryLimits.columns) {
    throw new LoanbookError(
      'bad-query',
      `The query makes ${formatNumber(names.length, 'count')} columns; a table has at most ` +
        `${queryLimits.columns}. Pivot on a column of fewer values.`
    );
  }
  const totalRows = result.numRows();
  const mostRows = Math.floor(queryLimits.cells / Math.max(1, names.length));
  const rowCount = Math.min(totalRows, queryLimits.rows, mostRows);
  const rows = result.indices().slice(0, rowCount);
  return {
    rowCount,
    totalRows,
    columns: names.map((name) => {
      const computed = result.column(name)!;
      const { kind, ...content } = encodeValues(
        Array.from(rows, (row): unknown => computed.at(row))
      );
      const origin = known?.get(name) ?? { kind: 'new' };
      return { schema: resultSchema(name, origin, kind, sources), ...content };
    })
  };
}

/** What Arquero or the browser throws is a query that cannot be computed, not a fault of Loanbook’s. */
function refuseToFail<T>(work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof LoanbookError) throw thrown;
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new LoanbookError(
      'bad-query',
      `The query cannot be computed: ${reason}. Take out its last step and add it again bit by bit.`,
      {},
      thrown
    );
  }
}
