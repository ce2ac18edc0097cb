import { expect, it } from 'vitest';
import { isReport, isReportName, notebookInReport } from './notebook-in-report';

const page = (notebook: string) =>
  `<!doctype html><title>"report-notebook"</title><script type="application/json" id="report-document">{}</script>
   <script type="application/json" id="report-notebook">${notebook}</script><p>end`;

it('finds the notebook of a report, and nothing else', () => {
  expect(notebookInReport(page('{"loanbook":1,"title":"\\u003c/script>"}'))).toBe(
    '{"loanbook":1,"title":"\\u003c/script>"}'
  );
  expect(isReport(page('null'))).toBe(true);
  expect(isReport('<p>report-notebook</p>')).toBe(false);
  expect(['a.html', 'B.HTM', 'c.csv'].map(isReportName)).toEqual([true, true, false]);
});

it('says why there is none', () => {
  const whole = page('{"loanbook":1}');
  expect(() => notebookInReport('<p>Hello</p>')).toThrow(/no report of Loanbook/);
  expect(() => notebookInReport(page('null'))).toThrow(/without its notebook/);
  expect(() => notebookInReport(whole.slice(0, whole.indexOf('1}')))).toThrow(/not whole/);
});
