import { LoanbookError } from '../../core/errors';
import type { ExplainApi, ExplainBasis } from '../explain-protocol';
import type { Answers } from '../table/answers';
import { ExplainedNetwork } from './explained-network';

/** Networks that are known at a time: two may be compared. */
const KEPT = 2;

type Api = Answers<ExplainApi>;

/** What the explain worker does: keeps the networks that it was told of and answers for them. */
export class ExplainSession implements Api {
  readonly #known = new Map<number, ExplainedNetwork>();

  begin(basis: number, told: ExplainBasis): void {
    this.#known.set(basis, new ExplainedNetwork(told));
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= KEPT) break;
      this.#known.delete(oldest);
    }
  }

  plan: Api['plan'] = (basis, ...question) => this.#of(basis).plan(...question);
  shuffled: Api['shuffled'] = (basis, ...question) => this.#of(basis).shuffled(...question);
  dependence: Api['dependence'] = (basis, column) => this.#of(basis).dependence(column);
  interaction: Api['interaction'] = (basis, ...pair) => this.#of(basis).interaction(...pair);
  surrogates: Api['surrogates'] = (basis, ...question) => this.#of(basis).surrogates(...question);
  shapley: Api['shapley'] = (basis, ...question) => this.#of(basis).shapley(...question);
  contrast: Api['contrast'] = (basis, ...question) => this.#of(basis).contrast(...question);
  reasons: Api['reasons'] = (basis, customers) => this.#of(basis).reasons(customers);

  #of(basis: number): ExplainedNetwork {
    const network = this.#known.get(basis);
    if (network) return network;
    throw new LoanbookError('internal', 'A network was asked about before it was there.');
  }
}
