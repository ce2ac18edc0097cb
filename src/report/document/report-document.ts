import type { ChartTokens } from '../../charts/chart-theme';
import type { CompiledCharts } from '../charts/compiled-charts';
import type { SectionData, SectionKind } from '../sections/section-data';

/** Version of what a report's page finds in it; both are written together. */
export const REPORT_FORMAT = 1;

/** A part of a report under a title of its own. */
export type ReportSection = {
  readonly [Kind in SectionKind]: {
    readonly id: string;
    readonly kind: Kind;
    readonly title: string;
    readonly data: SectionData[Kind];
  };
}[SectionKind];

/** How much of what is in a report. */
export interface ReportContents {
  readonly sections: number;
  /** Figures that are computed from many customers, or are settings. */
  readonly aggregates: number;
  readonly customerRows: number;
  readonly weights: number;
  /** Whether the notebook can be reopened from it. */
  readonly notebook: boolean;
}

/** From what a report was made. */
export interface ReportOrigin {
  readonly data: {
    readonly name: string;
    readonly fingerprint: string;
    readonly rows: number;
    readonly synthetic: boolean;
  } | null;
  /** By what they decide: the split, the training. */
  readonly seeds: readonly { readonly label: string; readonly seed: number }[];
  /** ISO 8601, in UTC. */
  readonly madeAt: string;
}

/** All that a report's page shows. */
export interface ReportDocument {
  readonly format: typeof REPORT_FORMAT;
  readonly title: string;
  readonly origin: ReportOrigin;
  readonly contents: ReportContents;
  readonly sections: readonly ReportSection[];
  /** The colours that charts were compiled in. */
  readonly themes: Readonly<Record<'light' | 'dark', ChartTokens>>;
  readonly charts: CompiledCharts;
}
