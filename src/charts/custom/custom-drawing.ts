import type { ChartRows } from '../../core/chart-spec/chart-request';
import type { BrushChannel } from '../../core/chart-spec/brush-plan';
import type { ChartSelection } from '../../core/chart-spec/chart-selection';
import type { ChartPlan } from '../../core/chart-spec/plan-spec';

/** A chart that somebody made, with its rows. */
export interface CustomDrawing {
  readonly plan: ChartPlan;
  /** One for each of the plan's requests. */
  readonly answers: readonly ChartRows[];
  /** Empty: computed from what is seen. */
  readonly title: string;
  /** Which rows are shown, where another chart's selection decides it: "Income $80k to $120k". */
  readonly shown: string | null;
  /** Where rows can be selected in it, what along; with the selection that it begins with. */
  readonly brush: {
    readonly channels: readonly BrushChannel[];
    readonly selection: ChartSelection | null;
  } | null;
}

/** What the selection is called in the drawing. */
export const BRUSH = 'brush';
