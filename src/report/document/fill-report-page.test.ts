import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fillReportPage } from './fill-report-page';
import { packJson, unpackJson } from './packed-json';

const page = readFileSync(path.resolve('src/report-view/index.html'), 'utf8');

/** What has ended a page's elements, or begun new ones, where somebody forgot to escape it. */
const hostile = [
  '</script><img src=x onerror=alert(1)>',
  '</SCRIPT ><script>alert(1)</script>',
  '<!--<script>',
  ']]><svg onload=alert(1)>',
  '</title><script>alert(1)</script>',
  '"@report-document@"',
  '@report-title@',
  '$& $1 $$',
  '&lt;b&gt;',
  '\u2028\u2029',
  '</textarea><style>*{display:none}</style>'
];

it.each(hostile)('keeps %s as text, in whatever place', (text) => {
  const document = packJson({ title: text, [text]: [text, NaN] });
  const notebook = JSON.stringify({ loanbook: 1, title: text });
  const filled = fillReportPage(page, { title: text, document, notebook });
  const places = filled.split(/<script type="application\/json" id="report-\w+">|<\/script>/);
  // The page's own scripts and nothing else, in as many pieces as without the text.
  expect(filled.match(/<\/?script/gi)).toEqual(page.match(/<\/?script/gi));
  expect(filled.match(/<(img|svg|style|textarea)/gi)).toBeNull();
  expect(unpackJson(places[1]!)).toEqual({ title: text, [text]: [text, NaN] });
  expect(JSON.parse(places[3]!)).toEqual({ loanbook: 1, title: text });
});

it('says so where the page has no place, or two', () => {
  const parts = { title: 't', document: '{}', notebook: 'null' };
  expect(() => fillReportPage('<p></p>', parts)).toThrow(/one place marked/);
  expect(() => fillReportPage(page + page, parts)).toThrow(/one place marked/);
});
