/** What is said where the browser has room for the edits alone. */
export const RESULTS_NOT_KEPT =
  'The room that this browser gives Loanbook is full. What you edit is kept, but not the results: after the next ' +
  'visit the network has to be trained again. Delete runs that you no longer need to make room.';
