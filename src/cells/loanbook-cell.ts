import type { Services } from '../compute/services';
import type { CellDefinition } from '../notebook/cell';

/** A cell of Loanbook: a definition that works with Loanbook's services. */
export type LoanbookCell<P, R> = CellDefinition<P, R, Services>;
