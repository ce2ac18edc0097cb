import type { Services } from '../compute/services';
import { LoanbookError } from '../core/errors';
import type { Notebook } from '../notebook/notebook.svelte';
import { composeReport, type ComposedReport, type ReportTools } from './compose-report';
import { offerSections, type SectionOffer } from './offer-sections';

/** How far the writing of a report has come: charts that are ready. */
export interface ReportProgress {
  readonly done: number;
  readonly total: number;
}

/** What is asked for when a report is put together: it brings large libraries along. */
export type LoadTools = () => Promise<Pick<ReportTools, 'page' | 'themes' | 'compile' | 'madeAt'>>;

/**
 * A report that somebody is about to write: what is ticked, and what would leave with it. It is put together anew
 * whenever something else is ticked, so that what is told of it is told of the very file.
 */
export class ReportDraft {
  /** The notebook goes along, to be reopened. */
  withNotebook = $state(true);
  composed = $state.raw<ComposedReport | null>(null);
  progress = $state.raw<ReportProgress | null>(null);
  error = $state.raw<LoanbookError | null>(null);
  readonly #notebook: Notebook<Services>;
  readonly #services: Services;
  readonly #fileText: () => string;
  readonly #load: LoadTools;
  /** What somebody decided, by a section's key; the others are as usual. */
  #ticks = $state.raw<Readonly<Record<string, boolean>>>({});
  readonly offers = $derived.by(() => offerSections(this.#notebook, this.#services));
  readonly chosen = $derived(this.offers.filter((offer) => this.isTicked(offer)));
  /** Charts that were compiled, for the next time. */
  readonly #known: ReportTools['known'] = new Map();

  constructor(
    notebook: Notebook<Services>,
    services: Services,
    fileText: () => string,
    load: LoadTools
  ) {
    this.#notebook = notebook;
    this.#services = services;
    this.#fileText = fileText;
    this.#load = load;
  }

  isTicked({ key, usual, beyond }: SectionOffer): boolean {
    return beyond !== null && (this.#ticks[key] ?? usual);
  }

  tick({ key }: SectionOffer, on: boolean): void {
    this.#ticks = { ...this.#ticks, [key]: on };
  }

  /**
   * Puts the report together as it is ticked now.
   * @param pause lets the page answer
   * @returns stops it
   */
  compose(pause: () => Promise<void>): () => void {
    const over = new AbortController();
    const choice = {
      offers: this.chosen,
      notebookText: this.withNotebook ? this.#fileText() : null
    };
    this.composed = null;
    this.error = null;
    this.progress = { done: 0, total: 0 };
    const work = async () => {
      const tools = await this.#load();
      return composeReport(this.#notebook, choice, {
        ...tools,
        pause,
        known: this.#known,
        signal: over.signal,
        onProgress: (done, total) => {
          if (!over.signal.aborted) this.progress = { done, total };
        }
      });
    };
    work().then(
      (composed) => this.#end(over.signal, composed, null),
      (thrown: unknown) => this.#end(over.signal, null, asError(thrown))
    );
    return () => over.abort();
  }

  #end(signal: AbortSignal, composed: ComposedReport | null, error: LoanbookError | null): void {
    if (signal.aborted) return;
    this.progress = null;
    this.composed = composed;
    this.error = error;
  }
}

function asError(thrown: unknown): LoanbookError {
  if (thrown instanceof LoanbookError) return thrown;
  const message =
    'The report could not be put together. Nothing was written and nothing is lost. Try again, or leave out the section that was ticked last.';
  return new LoanbookError('internal', message, {}, thrown);
}
