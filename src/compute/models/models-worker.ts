/** Entry of a models worker, which fits and scores one model after another. */
import { expose } from 'comlink';
import { LoanbookError } from '../../core/errors';
import type { ComparisonBasis, ModelsApi } from '../models-protocol';
import { installThrowHandler } from '../throw-handler';
import { wasmPaths } from '../training/wasm-paths';
import { answerJob } from './answer-job';

let basis: ComparisonBasis | null = null;

const api: ModelsApi = {
  begin(given) {
    basis = given;
    return Promise.resolve();
  },
  fit(job) {
    if (basis) return answerJob(basis, job, wasmPaths, () => performance.now());
    throw new LoanbookError(
      'internal',
      'A model was to be fitted before its customers were there.'
    );
  }
};

installThrowHandler();
expose(api);
