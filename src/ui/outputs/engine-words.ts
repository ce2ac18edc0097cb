import type {
  EngineChoice,
  EngineMeasurement,
  EngineName,
  EngineSwitch
} from '../../compute/training-protocol';
import { engineLabels } from '../../core/model/engine-labels';

/** The engines in the order in which they are shown. */
export const engineNames: readonly EngineName[] = ['simd', 'webgpu', 'webgl', 'wasm', 'cpu'];

const labels: Record<EngineChoice, string> = { auto: 'Fastest', ...engineLabels };

const meanings: Record<EngineName, string> = {
  simd: 'Loanbook’s own engine, on the processor',
  webgpu: 'the graphics card, by its newer interface',
  webgl: 'the graphics card',
  wasm: 'compiled code on the processor',
  cpu: 'plain JavaScript on the processor'
};

/** An engine's short name, as its maker spells it. */
export function engineLabel(engine: EngineChoice): string {
  return labels[engine];
}

/** What an engine computes on, in plain words. @param cores of the processor that work on one step */
export function engineMeaning(engine: EngineName, cores = 1): string {
  return cores > 1 ? `Loanbook’s own engine, on ${cores} cores of the processor` : meanings[engine];
}

/** That an engine broke down, why, and who went on from where. */
export function engineSwitchWords({ from, to, epoch, reason }: EngineSwitch): string {
  const place =
    epoch === 0
      ? 'began again from the first weights'
      : `went on from the end of epoch ${epoch}, which is as far as all was safe`;
  return `${reason} ${engineLabel(from)} is out; ${engineLabel(to)} ${place}.`;
}

/** Why an engine is missing, without the advice that follows: here all engines stand side by side. */
export function engineReason(reason: string): string {
  const end = reason.indexOf('. ');
  return end < 0 ? reason : reason.slice(0, end + 1);
}

/** What was measured of an engine: "2.1 ms", "not measured yet", or "not available". */
export function engineSpeed(measurement: EngineMeasurement | undefined): string {
  if (!measurement) return 'not measured yet';
  if (measurement.msPerStep === null) return 'not available';
  const digits = measurement.msPerStep < 1 ? 2 : measurement.msPerStep < 10 ? 1 : 0;
  return `${measurement.msPerStep.toFixed(digits)} ms a step`;
}
