import type { LoanbookCell } from './loanbook-cell';

/** Failures set up on purpose, to be explained. Its state is the page's, not a result. */
export const lessonsCell: LoanbookCell<null, null> = {
  kind: 'lessons',
  title: 'Lessons',
  cost: 'cheap',
  reads: [],
  defaults: null,
  run: () => null
};
