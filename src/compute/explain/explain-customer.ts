import { columnGroups } from '../../core/explain/column-groups';
import { addSums, attributionOf, type ShapleySums } from '../../core/explain/shapley-values';
import type { ShapleyPart } from '../explain-protocol';
import type { CustomerExplanation, CustomerQuestion } from '../explanation-contract';
import { explainSizes } from './explain-sizes';
import { shapleyStep } from './shapley-step';
import type { Ask } from './network-asker';

/** One customer's Shapley values, some background customers at a time, then what would turn the answer. */
export async function explainCustomer(
  { basis, values, position, threshold, mayChange }: CustomerQuestion,
  onPart: (explanation: CustomerExplanation) => void,
  ask: Ask,
  now: () => number
): Promise<CustomerExplanation> {
  const startMs = now();
  const groups = columnGroups(basis.encoder);
  const customer = { values, position };
  const step = shapleyStep(explainSizes(basis.network), groups);
  let sums: ShapleySums | null = null;
  let explanation: CustomerExplanation;
  for (let from = 0; ; from += step) {
    const part: ShapleyPart = await ask((api, number) =>
      api.shapley(number, customer, from, from + step)
    );
    sums = sums ? addSums(sums, part.sums) : part.sums;
    explanation = {
      ...customer,
      attribution: attributionOf(groups, sums, part.probability, part.background),
      contrast: null,
      durationsMs: { attribution: now() - startMs, contrast: NaN }
    };
    onPart(explanation);
    if (sums.rows >= part.background) break;
  }
  const betweenMs = now();
  const contrast = await ask((api, number) => api.contrast(number, customer, mayChange, threshold));
  const { attribution } = explanation.durationsMs;
  return {
    ...explanation,
    contrast,
    durationsMs: { attribution, contrast: now() - betweenMs }
  };
}
