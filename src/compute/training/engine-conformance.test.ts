import { beforeAll, describe, it } from 'vitest';
import { engineConformance } from '../testing/engine-conformance';
import { nodeWasmPaths } from '../testing/node-wasm-paths';
import { startEngine } from './start-engine';

// The graphics engines are held to the same in a browser.
describe.each(['simd', 'wasm', 'cpu'] as const)('the engine %s', (engine) => {
  beforeAll(() => startEngine(engine, nodeWasmPaths));

  it.each(engineConformance)('$name', (each) => each.check(engine));
});
