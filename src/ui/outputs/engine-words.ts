import type { EngineChoice, EngineMeasurement, EngineName } from '../../compute/protocol';

/** The engines in the order in which they are shown. */
export const engineNames: readonly EngineName[] = ['webgl', 'wasm', 'cpu'];

const labels: Record<EngineChoice, string> = {
  auto: 'Fastest',
  webgl: 'WebGL',
  wasm: 'WASM',
  cpu: 'CPU'
};

const meanings: Record<EngineName, string> = {
  webgl: 'the graphics card',
  wasm: 'compiled code on the processor',
  cpu: 'plain JavaScript on the processor'
};

/** An engine's short name, as its maker spells it. */
export function engineLabel(engine: EngineChoice): string {
  return labels[engine];
}

/** What an engine computes on, in plain words. */
export function engineMeaning(engine: EngineName): string {
  return meanings[engine];
}

/** What was measured of an engine: "2.1 ms", "not measured yet", or "not available". */
export function engineSpeed(measurement: EngineMeasurement | undefined): string {
  if (!measurement) return 'not measured yet';
  if (measurement.msPerStep === null) return 'not available';
  const digits = measurement.msPerStep < 10 ? 1 : 0;
  return `${measurement.msPerStep.toFixed(digits)} ms a step`;
}
