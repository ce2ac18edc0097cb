/** Types that cross the explain worker's boundary. Types only: this file has no code. */
import type { Column } from '../core/data/table';
import type { Metrics } from '../core/evaluate/evaluation';
import type { ContactReason } from '../core/explain/contact-reasons';
import type { DependenceGrid } from '../core/explain/dependence-grid';
import type { EncodedRows } from '../core/explain/encoded-rows';
import type { Flips } from '../core/explain/flip-answer';
import type { Interaction } from '../core/explain/h-statistic';
import type { NearestOther } from '../core/explain/nearest-other';
import type { Dependence } from '../core/explain/partial-dependence';
import type { ShapleySums } from '../core/explain/shapley-values';
import type { SurrogateTree } from '../core/explain/surrogate-tree';
import type { TrainedNetwork } from '../core/model/network';
import type { InputEncoder, Split } from '../core/prepare/prepared';

/** The network that is explained, and the customers by whom. A worker is told it once. */
export interface ExplainBasis {
  readonly network: TrainedNetwork;
  readonly encoder: InputEncoder;
  /** The encoder's columns, in its order, with the values of all customers. */
  readonly columns: readonly Column[];
  /** 1 for each customer who accepted. */
  readonly accepted: Uint8Array;
  readonly split: Split;
}

/** By whose answers importance is measured: those that the network never learned from, or everybody. */
export type ScoredOn = 'held-out' | 'all';

/** How large the work is for a network: of large ones fewer customers are asked about. */
export interface ExplainPlan {
  /** Customers by whose answers importance is measured, and how many of them accepted. */
  readonly scored: number;
  readonly scoredAccepted: number;
  /** Customers asked about for dependence. */
  readonly asked: number;
  /** Customers among whom interactions are measured. */
  readonly paired: number;
  /** Scores of the network on the customers that are scored. */
  readonly intact: Metrics;
}

/** How the probability depends on one column. */
export interface ColumnDependence extends Dependence, DependenceGrid {
  readonly column: string;
}

/** One customer, to be explained. */
export interface AskedCustomer {
  /** Stored values, in the order of the basis' columns. */
  readonly values: readonly number[];
  /** In the file, from 0; null for one who is made up. */
  readonly position: number | null;
}

/** What would have to be different for the other answer. */
export interface Contrast {
  readonly nearest: NearestOther | null;
  readonly flips: Flips;
}

/** A part of a customer's Shapley values, and his probability. */
export interface ShapleyPart {
  readonly probability: number;
  /** Background customers there are. */
  readonly background: number;
  readonly sums: ShapleySums;
}

/** What the explain worker answers. `basis` is the number under which it was told one. Errors arrive as LoanbookError. */
export interface ExplainApi {
  /** Forgets the oldest basis but one. */
  begin(basis: number, told: ExplainBasis): Promise<void>;
  plan(basis: number, scoredOn: ScoredOn, threshold: number): Promise<ExplainPlan>;
  /** The scores with one column shuffled. */
  shuffled(
    basis: number,
    scoredOn: ScoredOn,
    threshold: number,
    column: string,
    seed: number
  ): Promise<Metrics>;
  dependence(basis: number, column: string): Promise<ColumnDependence>;
  interaction(basis: number, first: string, second: string): Promise<Interaction>;
  /** A tree for each depth. */
  surrogates(basis: number, depths: readonly number[], threshold: number): Promise<SurrogateTree[]>;
  /** Against background customers from `from` up to `to`, or as many as there are. */
  shapley(basis: number, customer: AskedCustomer, from: number, to: number): Promise<ShapleyPart>;
  contrast(
    basis: number,
    customer: AskedCustomer,
    mayChange: readonly string[],
    threshold: number
  ): Promise<Contrast>;
  /** What speaks most for each of the customers. */
  reasons(basis: number, customers: EncodedRows): Promise<ContactReason[]>;
}
