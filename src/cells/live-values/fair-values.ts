import type { Fairness } from '../../core/fair/fairness';
import { openValues } from './value-source';

/** How alike the list treats groups. */
export const fairValues = openValues<Fairness>(
  [
    { path: 'threshold', label: 'On the list from', format: 'share', value: (r) => r.threshold },
    {
      path: 'names',
      label: 'Names on the list',
      format: 'count',
      value: (r) => r.list.outcome.names
    }
  ],
  ({ groupings }) =>
    groupings.flatMap(({ columns, words, parity }) => {
      const name = columns.join(' and ');
      const measures = [
        ['disparate impact', 'Disparate impact', 'decimal-2', parity.disparateImpact],
        ['demographic parity', 'Demographic parity', 'share', parity.demographicParity],
        ['equal opportunity', 'Equal opportunity', 'share', parity.equalOpportunity]
      ] as const;
      return measures.map(([path, label, format, gap]) => ({
        path: `${path} by ${name}`,
        label: `${label} by ${words}`,
        format,
        value: gap?.value ?? NaN
      }));
    })
);
