import type { EngineName } from '../../src/compute/training-protocol';
import type { StepTimes } from './measure-steps.ts';
import type { TorchTimes } from './measure-torch.ts';

/** Milliseconds a step of the reference network, by engine and in PyTorch; null where there is none. */
export type TrainingTimes = Readonly<
  Record<EngineName, { readonly msPerStep: number | null; readonly reason?: string }>
> & {
  readonly torch: TorchTimes | null;
};

const engineNames: readonly EngineName[] = ['simd', 'webgpu', 'webgl', 'wasm', 'cpu'];

/**
 * The shortest time that was seen of each engine: whatever else the machine does only makes a time longer.
 *
 * @param runs of the reference recipe
 */
export function trainingTimes(runs: readonly StepTimes[], torch: TorchTimes | null): TrainingTimes {
  const ofEngine = (name: EngineName) => {
    const measured = runs.flatMap(({ engines }) => engines.filter(({ engine }) => engine === name));
    const epochs = runs.filter(({ epoch }) => epoch.engine === name);
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
  return { simd: simd!, webgpu: webgpu!, webgl: webgl!, wasm: wasm!, cpu: cpu!, torch };
}
