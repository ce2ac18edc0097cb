import type { TableService } from '../compute/services';
import type { ChartRows } from '../core/chart-spec/chart-request';
import type { ChartSelection } from '../core/chart-spec/chart-selection';
import type { LoanbookError } from '../core/errors';
import { askChartRows } from './ask-chart-rows';
import type { ChartResult } from './run-chart';
import { selectedOnly } from './chart-filter';
import { LatestAnswer } from './latest-answer.svelte';

interface Followed {
  readonly of: ChartResult;
  readonly answers: readonly ChartRows[];
}

/** Asks for a chart's rows anew as selections change: those of the selection that it follows, and how many its own has. */
export class ChartFollower {
  readonly #table: TableService;
  readonly #followed = new LatestAnswer<Followed>();
  readonly #counted = new LatestAnswer<Followed>();
  /** What is wanted now; answers to anything else come too late. */
  #following: unknown = null;
  #counting: unknown = null;

  constructor(table: TableService) {
    this.#table = table;
  }

  get error(): LoanbookError | null {
    return this.#followed.error ?? this.#counted.error;
  }

  /** Asks for the rows of the chart that are selected elsewhere; with null for none. */
  follow(result: ChartResult, selection: ChartSelection | null): void {
    this.#following = selection;
    if (!selection) return;
    const requests = selectedOnly(result.plan.requests, selection);
    const answers = askChartRows(this.#table, result.source, requests);
    void this.#followed.wait(
      answers.then((found) => ({ of: result, answers: found })),
      () => this.#following === selection
    );
  }

  /** Asks how many rows of the table are selected. */
  count(result: ChartResult, selection: ChartSelection | null): void {
    this.#counting = selection;
    if (!selection) return;
    const { filter = null } = result.plan.requests[0] ?? {};
    const requests = selectedOnly([{ fields: [], filter }], selection);
    const answers = askChartRows(this.#table, result.source, requests);
    void this.#counted.wait(
      answers.then((found) => ({ of: result, answers: found })),
      () => this.#counting === selection
    );
  }

  /** The selected rows of the chart; null until they are here. */
  answersTo(result: ChartResult): readonly ChartRows[] | null {
    const { current } = this.#followed;
    return current?.of === result ? current.answers : null;
  }

  /** How many rows are selected, as far as it is known. */
  countOf(result: ChartResult): number | null {
    const { current } = this.#counted;
    return current?.of === result ? (current.answers[0]?.total ?? null) : null;
  }
}
