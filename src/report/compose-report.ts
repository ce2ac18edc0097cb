import { chartTheme, type ChartTokens } from '../charts/chart-theme';
import type { Services } from '../compute/services';
import { LoanbookError } from '../core/errors';
import type { Notebook } from '../notebook/notebook.svelte';
import { compileCharts, type ChartCompiler } from './charts/compile-charts';
import { countFigures } from './document/count-figures';
import { fillReportPage } from './document/fill-report-page';
import { packJson } from './document/packed-json';
import {
  REPORT_FORMAT,
  type ReportContents,
  type ReportDocument,
  type ReportSection
} from './document/report-document';
import type { SectionOffer } from './offer-sections';
import { reportOrigin } from './report-origin';

/** What the author chose. */
export interface ReportChoice {
  /** In reading order; each with something to tell. */
  readonly offers: readonly SectionOffer[];
  /** The notebook's file, to be reopened; null if it stays here. */
  readonly notebookText: string | null;
}

/** What a report is written with. */
export interface ReportTools extends Omit<ChartCompiler, 'themes'> {
  /** The empty page that was built for all reports. */
  readonly page: string;
  readonly themes: Readonly<Record<'light' | 'dark', ChartTokens>>;
  /** ISO 8601, in UTC. */
  readonly madeAt: string;
}

export interface ComposedReport {
  readonly title: string;
  readonly html: string;
  /** As a file, in UTF-8. */
  readonly bytes: number;
  readonly contents: ReportContents;
}

/**
 * Makes a report: one page that holds everything it shows.
 * @throws LoanbookError `bad-setting` without a section; of Vega-Lite if a chart is not understood
 */
export async function composeReport(
  notebook: Notebook<Services>,
  { offers, notebookText }: ReportChoice,
  tools: ReportTools
): Promise<ComposedReport> {
  if (offers.length === 0) {
    throw new LoanbookError(
      'bad-setting',
      'No section is ticked, so the report would be empty. Tick one; if none can be, run the notebook first.'
    );
  }
  const sections: ReportSection[] = [];
  for (const { maker, context, title, key } of offers) {
    await tools.pause();
    tools.signal?.throwIfAborted();
    const data = await maker.collect(context);
    // A maker's kind says what its data are.
    sections.push({ id: key, kind: maker.kind, title, data } as ReportSection);
  }
  const figures = offers.flatMap(({ maker }, at) => maker.figures?.(sections[at]!.data) ?? []);
  const charts = await compileCharts(figures, {
    ...tools,
    themes: [chartTheme(tools.themes.light), chartTheme(tools.themes.dark)]
  });
  const origin = reportOrigin(notebook, tools.madeAt);
  const title = notebook.document.title.trim() || `Report on ${origin.data?.name ?? 'a campaign'}`;
  const contents = contentsOf(offers, sections, notebookText !== null);
  const document: ReportDocument = {
    format: REPORT_FORMAT,
    title,
    origin,
    contents,
    sections,
    themes: tools.themes,
    charts
  };
  await tools.pause();
  const json = packJson(document);
  await tools.pause();
  const html = fillReportPage(tools.page, {
    title,
    document: json,
    notebook: notebookText ?? 'null'
  });
  return { title, html, bytes: new TextEncoder().encode(html).length, contents };
}

function contentsOf(
  offers: readonly SectionOffer[],
  sections: readonly ReportSection[],
  notebook: boolean
): ReportContents {
  const total = (of: 'customerRows' | 'weights') =>
    offers.reduce((sum, { beyond }) => sum + (beyond?.[of] ?? 0), 0);
  const aggregates = sections.reduce((sum, { data }, at) => {
    const { customerRows, weights } = offers[at]!.beyond!;
    return customerRows > 0 ? sum : sum + countFigures(data) - weights;
  }, 0);
  return {
    sections: sections.length,
    aggregates,
    customerRows: total('customerRows'),
    weights: total('weights'),
    notebook
  };
}
