import type { LeakReport } from '../../core/leaks/leak-report';
import { fixedValues } from './value-source';

/** What the check for leaks found. */
export const leaksValues = fixedValues<LeakReport>([
  {
    path: 'twins',
    label: 'Customers with a near-twin in the file',
    format: 'share',
    value: (r) => r.nearCopies.byAnswer[0].file
  },
  {
    path: 'twins.test',
    label: 'Test customers with a near-twin in training',
    format: 'share',
    value: (r) => r.nearCopies.byAnswer[0].test
  },
  {
    path: 'twins.chance',
    label: 'Customers with a near-twin by chance',
    format: 'share',
    value: (r) => r.nearCopies.byAnswer[0].chance
  },
  {
    path: 'groups',
    label: 'Groups of copies',
    format: 'count',
    value: (r) => r.nearCopies.groups
  },
  {
    path: 'duplicates',
    label: 'Customers who repeat another in every input',
    format: 'count',
    value: (r) => r.duplicates.inputs
  }
]);
