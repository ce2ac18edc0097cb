import fc from 'fast-check';

/** Few or many customers, whose probabilities are twelfths, so that many are alike. */
export const scoredCustomers = fc
  .array(
    fc.record({ label: fc.integer({ min: 0, max: 1 }), score: fc.integer({ min: 0, max: 12 }) }),
    { minLength: 1, maxLength: 40 }
  )
  .map((list) => ({
    labels: Uint8Array.from(list, ({ label }) => label),
    probabilities: Float64Array.from(list, ({ score }) => score / 12)
  }));
