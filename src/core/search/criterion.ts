/**
 * What the best run of a search is: the largest validation accuracy of any epoch (the published notebook's
 * choice), or the smallest validation loss or the largest F1 after the last epoch.
 */
export type Criterion = 'accuracy' | 'loss' | 'f1';

export const allCriteria: readonly Criterion[] = ['accuracy', 'loss', 'f1'];
