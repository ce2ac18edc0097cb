import type { EngineMeasurement, EngineName } from '../training-protocol';

/** Most likely to work first: those on the processor, the quickest before the others. */
const FALLBACKS: readonly EngineName[] = ['simd', 'wasm', 'cpu', 'webgl', 'webgpu'];

/**
 * The engine that takes over from those that broke down: the fastest one measured, else the one that is most
 * likely to work; undefined when all have been tried.
 */
export function nextEngine(
  broken: ReadonlySet<EngineName>,
  measured: readonly EngineMeasurement[]
): EngineName | undefined {
  const known = measured
    .filter(({ msPerStep }) => msPerStep !== null)
    .toSorted((a, b) => a.msPerStep! - b.msPerStep!)
    .map(({ engine }) => engine);
  const absent = new Set(
    measured.filter(({ msPerStep }) => msPerStep === null).map(({ engine }) => engine)
  );
  return [...known, ...FALLBACKS].find((engine) => !broken.has(engine) && !absent.has(engine));
}
