import type { AskedCustomer, ExplainBasis } from '../compute/explain-protocol';

/** The first customer of the test: whom explanations are about until somebody is chosen. */
export function firstTestCustomer({ split, columns }: ExplainBasis): AskedCustomer {
  const position = split.test[0]!;
  return { position, values: columns.map(({ values }) => values[position]!) };
}
