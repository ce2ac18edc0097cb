import type { NearRule } from './near-rule';

/** A rule and by how much more customers have a near-twin under it than by chance, as a share of all. */
export interface ProposedRule {
  readonly rule: NearRule;
  readonly excess: number;
}
