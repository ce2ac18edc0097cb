/** Why nothing can be scored with copies kept together. */
export const NO_COPIES =
  'Nobody is known to be a copy: the check for leaks found none whom some columns have in common. Say there ' +
  'which columns copies are equal in to go on all the same.';
