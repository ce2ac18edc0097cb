import type { Services } from '../compute/services';
import type { CellContext } from '../notebook/cell';
import { dataCell } from './data-cell';
import { evaluateCell } from './evaluate-cell';
import { customerAt, explainBasis } from './explain-basis';
import type { ExplainResult } from './explain-result';
import { changeable, isCustomerIntent, type ExplainParams } from './explain-params';
import { ExplanationSession } from './explanation-session.svelte';
import { explainedByDefault } from './explained-by-default';
import { prepareCell } from './prepare-cell';
import { publishSession } from './publish-session';
import { trainCell } from './train-cell';

/** How often each column is shuffled. */
const REPEATS = 5;
/** Of the trees that a reader may choose from. */
const DEPTHS = [2, 3, 4, 5];

/**
 * Explains the network on the whole, then the customer whom the click brought along, or the first of the test.
 *
 * @throws LoanbookError `rows-missing` if the customers are not open, `worker-lost`, `stopped`
 */
export async function explainInCell(
  context: CellContext<ExplainParams, Services>
): Promise<ExplainResult> {
  const { params, read, services, signal, intent } = context;
  const session = new ExplanationSession();
  await publishSession(context, session);
  const { network, testProbabilities } = read(trainCell).outcome;
  const basis = await explainBasis(services.table, read(dataCell), read(prepareCell), network);
  const { threshold } = read(evaluateCell);
  const { scoredOn } = params;
  const explained = await services.explainer
    .network({ basis, scoredOn, threshold, repeats: REPEATS, depths: DEPTHS }, session, signal)
    .finally(() => session.end());
  const mayChange = changeable(
    basis.columns.map(({ schema }) => schema),
    params
  );
  const asked = isCustomerIntent(intent)
    ? intent.customer
    : customerAt(basis, explainedByDefault(basis.split.test, testProbabilities, threshold));
  const customer = await services.explainer.customer(
    { ...asked, basis, threshold, mayChange },
    () => undefined,
    signal
  );
  return { network: explained, scoredOn, threshold, customer };
}
