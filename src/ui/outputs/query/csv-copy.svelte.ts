import { formatNumber } from '../../../core/format';
import type { QueryTable } from '../../../core/query/query-table';
import { csvHeader, csvRowWriter } from '../../../core/query/table-csv';
import { copyText } from '../../../platform/copy-text';
import { downloadBlob } from '../../../platform/download';
import { yieldToPage } from '../../../platform/yield-to-page';

/** Cells written between two breaths of the page. */
const CELLS_AT_ONCE = 40_000;

/** Copies a table to the clipboard, and says what became of it. */
export class CsvCopy {
  words = $state('');

  /** Where the browser does not allow it, the table is saved as a file. */
  async copy(table: QueryTable, name: string): Promise<void> {
    this.words = 'Copying …';
    const lines = [csvHeader(table)];
    const atOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, table.columns.length)));
    const write = csvRowWriter(table);
    for (let row = 0; row < table.rowCount; row++) {
      lines.push(write(row));
      if (row % atOnce === atOnce - 1) await yieldToPage();
    }
    const text = `${lines.join('\n')}\n`;
    const rows = table.rowCount === 1 ? '1 row' : `${formatNumber(table.rowCount, 'count')} rows`;
    if (await copyText(text)) {
      this.words = `Copied ${rows}`;
    } else {
      downloadBlob(new Blob([text], { type: 'text/csv' }), `${name}.csv`);
      this.words = `Saved ${rows} as a file: this browser does not allow copying`;
    }
  }
}
