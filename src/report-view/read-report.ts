import { LoanbookError } from '../core/errors';
import { unpackJson } from '../report/document/packed-json';
import { REPORT_FORMAT, type ReportDocument } from '../report/document/report-document';

/** What a report's file holds. */
export interface ReportFile {
  readonly report: ReportDocument;
  /** The notebook's file as text; null where it did not come along. */
  readonly notebookText: string | null;
}

/**
 * Reads the report that stands in a page. It was written together with the page, so all that can be wrong with it is
 * that the file was cut off or changed on its way.
 * @throws LoanbookError `internal` if it was
 */
export function readReport(page: Document): ReportFile {
  try {
    const report = unpackJson(textOf(page, 'report-document')) as ReportDocument;
    if (report.format !== REPORT_FORMAT) throw new Error(`format ${String(report.format)}`);
    const notebook = JSON.parse(textOf(page, 'report-notebook')) as unknown;
    const notebookText = notebook === null ? null : `${JSON.stringify(notebook, null, 2)}\n`;
    return { report, notebookText };
  } catch (cause) {
    throw new LoanbookError(
      'internal',
      'This file is not the whole report that was written: it was cut off or changed on its way. Ask for it to be sent again.',
      {},
      cause
    );
  }
}

function textOf(page: Document, id: string): string {
  return page.getElementById(id)?.textContent ?? '';
}
