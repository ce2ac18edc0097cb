import type { EngineName } from '../../src/compute/training-protocol';
import type { StepTimes } from './measure-steps.ts';
import type { TorchTimes } from './measure-torch.ts';

/** Milliseconds a step of the reference network, by engine and in PyTorch; null where there is none. */
export type TrainingTimes = Readonly<
  Record<EngineName, { readonly msPerStep: number | null; readonly reason?: string }>
> & {
  /** The same kernel where the page is not isolated: one core works on a step. */
  readonly simdOneCore: { readonly msPerStep: number | null };
  readonly torch: TorchTimes | null;
};

const engineNames: readonly EngineName[] = ['simd', 'webgpu', 'webgl', 'wasm', 'cpu'];

/**
 * The shortest time that was seen of each engine: whatever else the machine does only makes a time longer.
 *
 * @param runs of the reference recipe
 */
export function trainingTimes(runs: readonly StepTimes[], torch: TorchTimes | null): TrainingTimes {
  const mostCores = Math.max(...runs.map(({ epoch }) => epoch.cores));
  const isKeptToOneCore = ({ engine, cores }: StepTimes['epoch']) =>
    engine === 'simd' && cores < mostCores;
  const ofEngine = (name: EngineName) => {
    const measured = runs.flatMap(({ engines }) => engines.filter(({ engine }) => engine === name));
    const epochs = runs.filter(({ epoch }) => epoch.engine === name && !isKeptToOneCore(epoch));
    // Whole epochs say more than twenty steps.
    const times =
      epochs.length > 0
        ? epochs.map(({ epoch }) => epoch.msPerStep)
        : measured.flatMap(({ msPerStep }) => (msPerStep === null ? [] : [msPerStep]));
    if (times.length > 0) return { msPerStep: Math.min(...times) };
    const reason = measured.find((each) => each.reason !== undefined)?.reason;
    return { msPerStep: null, ...(reason === undefined ? {} : { reason }) };
  };
  const [simd, webgpu, webgl, wasm, cpu] = engineNames.map(ofEngine);
  const oneCore = runs.filter(({ epoch }) => epoch.engine === 'simd' && epoch.cores === 1);
  const simdOneCore = { msPerStep: shortest(oneCore.map(({ epoch }) => epoch.msPerStep)) };
  return {
    simd: simd!,
    simdOneCore,
    webgpu: webgpu!,
    webgl: webgl!,
    wasm: wasm!,
    cpu: cpu!,
    torch
  };
}

function shortest(times: readonly number[]): number | null {
  return times.length > 0 ? Math.min(...times) : null;
}
