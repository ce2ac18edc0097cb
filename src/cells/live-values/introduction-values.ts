import type { Introduction } from '../introduction-cell';
import { fixedValues } from './value-source';

/** What the past campaign reached. */
export const introductionValues = fixedValues<Introduction>([
  {
    path: 'share',
    label: 'Share who accepted',
    format: 'share',
    value: ({ acceptedShare }) => acceptedShare
  }
]);
