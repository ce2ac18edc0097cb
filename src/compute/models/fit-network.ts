import { listInWords } from '../../core/data/findings/list-in-words';
import type { FittedModel, ModelData } from '../../core/model/classic/fitted-model';
import { buildDesignMatrix } from '../../core/prepare/design-matrix';
import { fitEncodings } from '../../core/prepare/encode';
import { fitEncoder } from '../../core/prepare/fit-encoder';
import { predictAccepted } from '../inspect/predict-accepted';
import type { NetworkPlan } from '../models-protocol';
import type { MatrixData } from '../training-protocol';
import { RunControl } from '../training/run-control';
import { startEngine, type WasmPaths } from '../training/start-engine';
import { trainNetwork } from '../training/train-network';

/**
 * Trains the network on some rows of the file, as the Train cell would: on Loanbook's own kernel where it has the
 * recipe's units, else on TensorFlow.js.
 *
 * @param rows positions in the file; encodings and, unless all rows are asked for, scales come from them alone
 * @param now a clock in milliseconds
 * @throws LoanbookError as `trainNetwork` does
 */
export async function fitNetwork(
  { columns, accepted }: ModelData,
  { recipe, preparation }: NetworkPlan,
  rows: Uint32Array,
  seed: number,
  wasmPaths: WasmPaths,
  now: () => number
): Promise<FittedModel> {
  const everyRow = Uint32Array.from(accepted, (_, row) => row);
  const scalerRows = preparation.scalerRows === 'all' ? everyRow : rows;
  const encoder = fitEncoder(
    columns,
    fitEncodings(columns, rows, preparation.categories),
    preparation.scaling === 'none' ? null : scalerRows
  );
  const train = buildDesignMatrix(columns, encoder, accepted, rows);
  const none: MatrixData = { ...train, rows: 0, x: new Float32Array(), y: new Uint8Array() };
  const engine = recipe.activation === 'relu' ? 'simd' : 'wasm';
  await startEngine(engine, wasmPaths);
  const { network } = await trainNetwork(
    engine,
    { recipe, seed, train, validation: none, test: none },
    { now, control: new RunControl('run'), onEvent: () => undefined }
  );
  return {
    threshold: 0.5,
    probabilities: (file, asked) =>
      Float64Array.from(
        predictAccepted(network, buildDesignMatrix(file, encoder, new Uint8Array(), asked))
      ),
    describe: () => ({
      kind: 'words',
      text:
        `The network of the Model cell: ${hiddenWords(recipe.hidden)}, ` +
        `${recipe.epochs} passes over the training customers. It is not read line by line: ask it in the Predict cell.`
    })
  };
}

function hiddenWords(hidden: readonly number[]): string {
  if (hidden.length === 0) return 'no hidden layer';
  const layers = hidden.length === 1 ? 'a hidden layer' : 'hidden layers';
  return `${layers} of ${listInWords(hidden.map(String))} units`;
}
