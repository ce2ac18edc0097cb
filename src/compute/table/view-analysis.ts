import { buildCharts } from '../../core/data/build-charts';
import type { ChartData } from '../../core/data/chart-data';
import { describeTable } from '../../core/data/describe';
import { findFindings } from '../../core/data/find-findings';
import type { Finding } from '../../core/data/findings';
import { acceptedFlags, type Table } from '../../core/data/table';
import { LeakCheck } from '../../core/leaks/leak-check';
import type { ColumnProfile, SummaryData } from '../protocol';
import { profileColumn } from './profile-column';
import { RowView } from './row-view';

/** A table with its chosen repairs, and what was computed of it: each answer once, when first asked for. */
export class ViewAnalysis {
  readonly table: Table;
  readonly rows: RowView;
  #columns: readonly ColumnProfile[] | undefined;
  #summary: SummaryData | undefined;
  #charts: readonly ChartData[] | undefined;
  #findings: readonly Finding[] | undefined;
  #leakCheck: LeakCheck | undefined;
  #acceptedCount: number | undefined;

  constructor(table: Table) {
    this.table = table;
    this.rows = new RowView(table);
  }

  get columns(): readonly ColumnProfile[] {
    return (this.#columns ??= this.table.columns.map(profileColumn));
  }

  get acceptedCount(): number {
    return (this.#acceptedCount ??= acceptedFlags(this.table).reduce((sum, flag) => sum + flag, 0));
  }

  get summary(): SummaryData {
    return (this.#summary ??= {
      all: describeTable(this.table, 'all'),
      accepted: describeTable(this.table, 'accepted'),
      declined: describeTable(this.table, 'declined')
    });
  }

  get charts(): readonly ChartData[] {
    return (this.#charts ??= buildCharts(this.table));
  }

  get leakCheck(): LeakCheck {
    return (this.#leakCheck ??= new LeakCheck(this.table));
  }

  get findings(): readonly Finding[] {
    return (this.#findings ??= findFindings(this.table));
  }
}
