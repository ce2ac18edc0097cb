import { LoanbookError } from '../../core/errors';
import { jsonForHtml } from './json-for-html';
import { textForHtml } from './text-for-html';

/** What stands in the empty page where a report's own parts go. */
const MARKS = {
  title: '@report-title@',
  heading: '@report-heading@',
  document: '"@report-document@"',
  notebook: '"@report-notebook@"'
} as const;

export interface ReportParts {
  readonly title: string;
  /** JSON of the report's document. */
  readonly document: string;
  /** JSON of the notebook's file; `null` where it does not go along. */
  readonly notebook: string;
}

/**
 * Puts a report into the empty page that was built for all reports. Whatever the parts hold stays text.
 * @throws LoanbookError `internal` if the page has no place for a part
 */
export function fillReportPage(page: string, parts: ReportParts): string {
  const texts = {
    title: textForHtml(parts.title),
    heading: textForHtml(parts.title),
    document: jsonForHtml(parts.document),
    notebook: jsonForHtml(parts.notebook)
  };
  // All places are found before the first is filled: a part may hold the mark of another one.
  const places = Object.entries(MARKS)
    .map(([part, mark]) => ({
      at: placeOf(page, mark),
      mark,
      text: texts[part as keyof typeof MARKS]
    }))
    .sort((a, b) => a.at - b.at);
  const pieces = places.map(({ at, text }, i) => {
    const before = places[i - 1];
    return page.slice(before ? before.at + before.mark.length : 0, at) + text;
  });
  const last = places.at(-1)!;
  return pieces.join('') + page.slice(last.at + last.mark.length);
}

function placeOf(page: string, mark: string): number {
  const at = page.indexOf(mark);
  if (at >= 0 && page.indexOf(mark, at + 1) < 0) return at;
  throw new LoanbookError(
    'internal',
    `The report’s page should have one place marked ${mark}. Load Loanbook anew and write the report again.`
  );
}
