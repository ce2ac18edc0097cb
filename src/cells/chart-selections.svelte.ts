import type { ChartSelection } from '../core/chart-spec/chart-selection';

/** What is selected in the notebook's charts. It belongs to the page, not to the notebook: a reload forgets it. */
export class ChartSelections {
  #byChart = $state.raw<Readonly<Record<string, ChartSelection>>>({});

  /** Null: nothing is selected there. */
  of(chart: string): ChartSelection | null {
    return this.#byChart[chart] ?? null;
  }

  set(chart: string, selection: ChartSelection | null): void {
    const others = Object.entries(this.#byChart).filter(([id]) => id !== chart);
    const own = selection ? [[chart, selection] as const] : [];
    this.#byChart = Object.fromEntries([...others, ...own]);
  }
}
