import type { Contrast } from '../compute/explain-protocol';
import type {
  CustomerExplanation,
  CustomerQuestion,
  ExplanationService
} from '../compute/explanation-contract';
import { LoanbookError, toErrorData } from '../core/errors';

/** A question is asked when the customer has stood still for so long. */
const REST_MS = 120;

/** The explanation of one customer after another, as far as it is known. */
export class LatestExplanation {
  current = $state.raw<CustomerExplanation | null>(null);
  /** What would turn the answer; of the question before as long as the present one's is on its way. */
  contrast = $state.raw<Contrast | null>(null);
  error = $state.raw<LoanbookError | null>(null);

  /** Asks about a customer in place of the one before. Returns what gives the question up. */
  ask(service: ExplanationService, question: CustomerQuestion): () => void {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      const show = (explanation: CustomerExplanation) => {
        if (stop.signal.aborted) return;
        this.current = explanation;
        this.contrast = explanation.contrast ?? this.contrast;
        this.error = null;
      };
      service.customer(question, show, stop.signal).then(show, (thrown: unknown) => {
        const { code, message, subject } = toErrorData(thrown);
        if (code === 'stopped' || stop.signal.aborted) return;
        this.error = new LoanbookError(code, message, subject, thrown);
      });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }
}
