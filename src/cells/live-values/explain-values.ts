import { importanceSpread } from '../../core/explain/permutation-importance';
import type { ExplainResult } from '../explain-result';
import { fixedValues } from './value-source';

/** What the explanations come to. */
export const explainValues = fixedValues<ExplainResult>([
  {
    path: 'most important',
    label: 'The most important column',
    format: 'plain',
    value: ({ network }) => network.importance[0]?.column ?? ''
  },
  {
    path: 'most important.auc loss',
    label: 'ROC AUC lost when it is shuffled',
    format: 'decimal',
    value: ({ network: { importance } }) =>
      importance[0] ? importanceSpread(importance[0], 'rocAuc').mean : NaN
  },
  ...[2, 3, 4, 5].map((depth) => ({
    path: `tree ${depth}.agreement`,
    label: `Share of customers whom a tree of ${depth} questions judges alike`,
    format: 'share' as const,
    value: ({ network: { surrogates } }: ExplainResult) =>
      surrogates.find((tree) => tree.depth === depth)?.fidelity.agreement ?? NaN
  }))
]);
