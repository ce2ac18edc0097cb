import { foldMetrics } from '../../core/compare/fold-metrics';
import type { FittedModel } from '../../core/model/classic/fitted-model';
import { modelKinds } from '../../core/model/classic/model-kinds';
import type { ComparisonBasis, ModelAnswer, ModelJob } from '../models-protocol';
import type { WasmPaths } from '../training/start-engine';

/**
 * Fits one model on its training rows and scores it on its test rows. What the network needs is loaded with the
 * first network.
 *
 * @param now a clock in milliseconds
 * @throws LoanbookError where the model cannot learn from the columns
 */
export async function answerJob(
  basis: ComparisonBasis,
  { name, train, test, seed, portable = false }: ModelJob,
  wasmPaths: WasmPaths,
  now: () => number
): Promise<ModelAnswer> {
  const { columns, accepted, settings, network } = basis;
  const fit = await fitterOf(name);
  const startMs = now();
  const fitted = await fit();
  const fitMs = now() - startMs;
  const probabilities = fitted.probabilities(columns, test);
  const labels = Uint8Array.from(test, (row) => accepted[row]!);
  return {
    metrics: foldMetrics(labels, probabilities, fitted.threshold),
    probabilities,
    fitMs,
    description: fitted.describe(),
    ...(portable && fitted.portable && { portable: fitted.portable() })
  };

  async function fitterOf(
    wanted: ModelJob['name']
  ): Promise<() => FittedModel | Promise<FittedModel>> {
    if (wanted !== 'network') return () => modelKinds[wanted].fit(basis, train, settings, seed);
    const { fitNetwork } = await import('./fit-network');
    return () => fitNetwork(basis, network, train, seed, wasmPaths, now);
  }
}
