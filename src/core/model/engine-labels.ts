/** Each engine's short name, as its maker spells it. */
export const engineLabels = {
  simd: 'SIMD',
  webgpu: 'WebGPU',
  webgl: 'WebGL',
  wasm: 'WASM',
  cpu: 'CPU'
} as const;

/** The same for an engine that was read from a file, which may name one that is not known here. */
export function engineLabelOf(engine: string): string {
  return Object.hasOwn(engineLabels, engine)
    ? engineLabels[engine as keyof typeof engineLabels]
    : engine;
}
