import type { LoanbookCell } from './loanbook-cell';

/** The run ledger's place on the page. Its runs stay whatever the cells above do. */
export const runsCell: LoanbookCell<null, null> = {
  kind: 'runs',
  title: 'Runs',
  cost: 'cheap',
  reads: [],
  defaults: null,
  run: () => null
};
