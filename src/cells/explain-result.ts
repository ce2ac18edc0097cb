import type { ScoredOn } from '../compute/explain-protocol';
import type { CustomerExplanation, NetworkExplanation } from '../compute/explanation-contract';

export interface ExplainResult {
  readonly network: NetworkExplanation;
  readonly scoredOn: ScoredOn;
  readonly threshold: number;
  /** The customer who was asked about with it; null of an earlier visit, since no customer is kept. */
  readonly customer: CustomerExplanation | null;
}
