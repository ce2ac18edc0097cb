import { badNotebook } from './bad-notebook';

/** How the notebook's element begins in a report's page. */
const BEGINS = '<script type="application/json" id="report-notebook">';
const ENDS = '</script>';

/** Whether a file goes by a name that reports have. */
export function isReportName(name: string): boolean {
  return /\.html?$/i.test(name);
}

/** Whether a page is a report, with its notebook or without. */
export function isReport(html: string): boolean {
  return html.includes(BEGINS);
}

/**
 * The text of the notebook that a report brings along, to be read and checked as any notebook's file is: JSON in which
 * `<` is written as an escape.
 * @throws LoanbookError `bad-notebook` if the page is no report, or was written without its notebook
 */
export function notebookInReport(html: string): string {
  const begins = html.indexOf(BEGINS);
  if (begins < 0) {
    throw badNotebook(
      'This page is no report of Loanbook',
      'A report, or a notebook ending in .loanbook.json, is expected.'
    );
  }
  const from = begins + BEGINS.length;
  const to = html.indexOf(ENDS, from);
  const text = to < 0 ? '' : html.slice(from, to).trim();
  if (text === '') throw badNotebook('This report is not whole: it ends in the middle');
  if (text === 'null') {
    throw badNotebook(
      'This report was written without its notebook',
      'Ask whoever wrote it for the notebook, or for a report that has it.'
    );
  }
  return text;
}
