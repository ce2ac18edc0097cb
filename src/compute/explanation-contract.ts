/** What explains a network, as the page sees it. Types only: this file has no code. */
import type { Attribution } from '../core/explain/shapley-values';
import type { ContactReason } from '../core/explain/contact-reasons';
import type { EncodedRows } from '../core/explain/encoded-rows';
import type { Interaction } from '../core/explain/h-statistic';
import type { ColumnImportance } from '../core/explain/permutation-importance';
import type { SurrogateTree } from '../core/explain/surrogate-tree';
import type {
  AskedCustomer,
  ColumnDependence,
  Contrast,
  ExplainBasis,
  ExplainPlan,
  ScoredOn
} from './explain-protocol';

/** What is asked about a network as a whole. */
export interface ExplanationRequest {
  readonly basis: ExplainBasis;
  readonly scoredOn: ScoredOn;
  /** From which probability on the network says yes. */
  readonly threshold: number;
  /** How often each column is shuffled. */
  readonly repeats: number;
  /** Questions in a row that surrogate trees may ask: a tree for each. */
  readonly depths: readonly number[];
}

/** What is known so far of why a network decides as it does; what is yet to come is missing. */
export interface NetworkExplanation {
  readonly plan: ExplainPlan | null;
  /** In the encoder's order until all shufflings are done, then the most important first. */
  readonly importance: readonly ColumnImportance[];
  readonly surrogates: readonly SurrogateTree[];
  /** The most important first. */
  readonly dependence: readonly ColumnDependence[];
  /** Pairs of the most important columns, the strongest first. */
  readonly interactions: readonly Interaction[];
  /** Of each part, as far as it is done. */
  readonly durationsMs: Readonly<Record<ExplanationPart, number>>;
}

export type ExplanationPart = 'importance' | 'surrogates' | 'dependence' | 'interactions';

/** How far an explanation has come. */
export interface ExplanationProgress {
  readonly part: ExplanationPart;
  /** Share of the work, 0 to 1. */
  readonly share: number;
  /** NaN before the first step is done. */
  readonly remainingMs: number;
}

export interface ExplanationListener {
  onPart(explanation: NetworkExplanation): void;
  onProgress(progress: ExplanationProgress): void;
}

export interface CustomerQuestion extends AskedCustomer {
  readonly basis: ExplainBasis;
  readonly threshold: number;
  /** Names of the columns that may change. */
  readonly mayChange: readonly string[];
}

/** Why a network decides about one customer as it does. */
export interface CustomerExplanation extends AskedCustomer {
  /** Of as much of the background as is done. */
  readonly attribution: Attribution;
  /** Null until the attribution is done. */
  readonly contrast: Contrast | null;
  readonly durationsMs: { readonly attribution: number; readonly contrast: number };
}

export interface ReasonsRequest {
  readonly basis: ExplainBasis;
  readonly customers: EncodedRows;
}

/**
 * The explain worker as the page sees it: starts on first use, is replaced if it dies. Work goes step by step, so that
 * one question does not wait for all of another; a signal that is aborted ends the question at once, which then rejects
 * with code `stopped`.
 */
export interface ExplanationService {
  network(
    request: ExplanationRequest,
    listener: ExplanationListener,
    signal: AbortSignal
  ): Promise<NetworkExplanation>;
  /** @param onPart told of what is known so far */
  customer(
    question: CustomerQuestion,
    onPart: (explanation: CustomerExplanation) => void,
    signal: AbortSignal
  ): Promise<CustomerExplanation>;
  /** What speaks most for each customer. @param onProgress customers done, and time left in milliseconds */
  reasons(
    request: ReasonsRequest,
    onProgress: (done: number, remainingMs: number) => void,
    signal: AbortSignal
  ): Promise<readonly ContactReason[]>;
}
