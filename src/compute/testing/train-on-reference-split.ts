import { readTable } from '../../core/data/load-table';
import { readSharedText } from '../../core/data/testing/shared-data';
import { evaluate } from '../../core/evaluate/evaluate';
import type { Metrics } from '../../core/evaluate/evaluation';
import type { Preparation, Recipe } from '../../core/model/recipe';
import { prepare } from '../../core/prepare/prepare';
import { RunControl } from '../training/run-control';
import { startEngine } from '../training/start-engine';
import { trainNetwork } from '../training/train-network';
import { nodeWasmPaths } from './node-wasm-paths';

/** Trains a recipe on the reference file and split, on Loanbook's own kernel, and measures it on the test rows. */
export async function trainOnReferenceSplit(
  recipe: Recipe,
  preparation: Preparation,
  seed: number
): Promise<Metrics> {
  const read = readTable('universal_bank.csv', readSharedText('universal_bank.csv'));
  if (read.kind !== 'table') throw new Error('The reference file was not recognised.');
  const { train, validation, test } = prepare(read.table, {
    splitSeed: 42,
    testShare: 0.1,
    validationShare: 0.1,
    dropped: [],
    ...preparation
  });
  await startEngine('simd', nodeWasmPaths);
  const { testProbabilities } = await trainNetwork(
    'simd',
    { recipe, seed, train, validation, test },
    { now: () => performance.now(), control: new RunControl('run'), onEvent: () => undefined }
  );
  return evaluate({ labels: test.y, probabilities: testProbabilities, threshold: 0.5, seed })
    .metrics;
}
