import type { ExplanationService } from '../explanation-contract';
import { explainCustomer } from './explain-customer';
import { explainNetwork } from './explain-network';
import { findReasons } from './find-reasons';
import { NetworkAsker } from './network-asker';

/**
 * The explain worker, started at the first question. If it dies, the questions in flight reject with code
 * `worker-lost` and the next one starts a new worker.
 *
 * @param makeWorker Starts a worker that answers ExplainApi.
 * @param pause Ends the page's task: to copy all customers for the worker is a task's work of its own.
 * @param now A clock in milliseconds.
 */
export function createExplanationService(
  makeWorker: () => Worker,
  pause: () => Promise<void>,
  now: () => number
): ExplanationService {
  const asker = new NetworkAsker(makeWorker, pause);
  return {
    network: (request, listener, signal) =>
      explainNetwork(request, listener, asker.about(request.basis, signal), now),
    customer: (question, onPart, signal) =>
      explainCustomer(question, onPart, asker.about(question.basis, signal), now),
    reasons: ({ basis, customers }, onProgress, signal) =>
      findReasons(customers, onProgress, asker.about(basis, signal), now)
  };
}
