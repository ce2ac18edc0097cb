import { classicCase, networkCases, type PortableCase } from './portable-cases';

/** Every kind of model that can be taken elsewhere; gradient boosting is trees that add up, as the histogram kind is. */
export const allPortableCases: readonly PortableCase[] = [
  ...networkCases,
  ...(['logisticRegression', 'decisionTree', 'histGradientBoosting'] as const).map(classicCase)
];
