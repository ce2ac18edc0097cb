import type { DependenceFigure } from '../../charts/explain/dependence-chart';
import type { ImportanceFigure } from '../../charts/explain/importance-chart';
import type { InteractionsFigure } from '../../charts/explain/interactions-chart';
import type { ScoredOn } from '../../compute/explain-protocol';
import type { SurrogateTree } from '../../core/explain/surrogate-tree';

/** What a report tells of why the network decides as it does. */
export interface ExplainData {
  readonly scoredOn: ScoredOn;
  /** By the score that the author chose. */
  readonly importance: ImportanceFigure;
  /** Of the strongest columns, means alone. */
  readonly dependence: readonly DependenceFigure[];
  readonly interactions: InteractionsFigure;
  readonly surrogates: readonly SurrogateTree[];
  /** Questions in a row of the tree that the author looked at. */
  readonly depth: number;
}
