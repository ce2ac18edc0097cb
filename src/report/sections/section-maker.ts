import type { Services } from '../../compute/services';
import type { DocumentCell } from '../../notebook/document';
import type { Notebook } from '../../notebook/notebook.svelte';
import type { CellScope } from '../../notebook/cell-scope';
import type { ReportFigure } from '../charts/report-figure';

/** Where a section finds what it tells. */
export interface SectionContext {
  readonly notebook: Notebook<Services>;
  readonly cell: DocumentCell;
  /** The notebook as that cell sees it. */
  readonly scope: CellScope<Services>;
  readonly services: Services;
}

/** What would leave with a section besides aggregates. */
export interface BeyondAggregates {
  /** Rows that are single customers', or may be. */
  readonly customerRows: number;
  /** Weights and biases of a network. */
  readonly weights: number;
}

/** How one kind of section comes into a report. */
export interface SectionMaker<Data> {
  /** Names it in the document, and with it its view. */
  readonly kind: string;
  /** The kind of cell that it tells of. */
  readonly cell: string;
  /** In place of the cell's own title. */
  readonly title?: string;
  /** Why there can be no such section although there is something to tell; null where nothing is in the way. */
  readonly obstacle?: (context: SectionContext) => string | null;
  /** What would leave; null where there is nothing fresh to tell. */
  readonly offer: (context: SectionContext) => BeyondAggregates | null;
  /** Called where `offer` was not null. */
  readonly collect: (context: SectionContext) => Data | Promise<Data>;
  /** All charts that it may ever show. */
  figures?(data: Data): readonly ReportFigure[];
}

/** Nothing but aggregates, if there is anything. */
export function aggregatesOf(result: unknown): BeyondAggregates | null {
  return result === undefined ? null : { customerRows: 0, weights: 0 };
}
