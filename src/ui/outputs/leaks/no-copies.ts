/** Why nothing can be scored with copies kept together. */
export const NO_COPIES =
  'The check for leaks found no copies to keep together. To go on all the same, say there in which columns copies ' +
  'are equal.';
