import type { EqualMeasure } from '../../../core/fair/group-thresholds';

/** What a list is called that makes a measure equal. */
export const equalWords: Readonly<Record<EqualMeasure, string>> = {
  listed: 'The same share of each group',
  recall: 'The same recall in each group'
};
