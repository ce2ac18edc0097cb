import type { SearchTime } from './measure-search.ts';
import type { TrainingTimes } from './training-times.ts';

/** What the product promises as ratios, each measured in one run; null where one side is missing. */
export interface BenchRatios {
  /** How many times longer TensorFlow.js on WebAssembly takes for a step than Loanbook's kernel. */
  readonly wasmToSimd: number | null;
  /** The same of PyTorch as people write it. */
  readonly torchUserToSimd: number | null;
  /** How many times longer the kernel takes than PyTorch by hand. */
  readonly simdToTorchFused: number | null;
  /** How many times longer the kernel takes on one core than on two. */
  readonly oneCoreToTwo: number | null;
  /** The ratios of the kernel above, on one core. */
  readonly wasmToOneCore: number | null;
  readonly torchUserToOneCore: number | null;
  readonly oneCoreToTorchFused: number | null;
  /** How many times longer the search takes one run at a time than one run a core. */
  readonly searchOneToAll: number;
}

/** The ratios of a benchmark's times. */
export function benchRatios(
  training: TrainingTimes,
  search: { readonly one: SearchTime; readonly all: SearchTime }
): BenchRatios {
  const { simd, simdOneCore, wasm, torch } = training;
  return {
    wasmToSimd: ratio(wasm.msPerStep, simd.msPerStep),
    torchUserToSimd: ratio(torch?.user, simd.msPerStep),
    simdToTorchFused: ratio(simd.msPerStep, torch?.fused),
    oneCoreToTwo: ratio(simdOneCore.msPerStep, simd.msPerStep),
    wasmToOneCore: ratio(wasm.msPerStep, simdOneCore.msPerStep),
    torchUserToOneCore: ratio(torch?.user, simdOneCore.msPerStep),
    oneCoreToTorchFused: ratio(simdOneCore.msPerStep, torch?.fused),
    searchOneToAll: search.one.durationMs / search.all.durationMs
  };
}

function ratio(of: number | null | undefined, to: number | null | undefined): number | null {
  return typeof of === 'number' && typeof to === 'number' ? of / to : null;
}
