import { createRequire } from 'node:module';
import type { WasmPaths } from '../training/start-engine';

const { resolve } = createRequire(import.meta.url);

/** Where Node finds the WebAssembly engine, for tests. */
export const nodeWasmPaths: WasmPaths = {
  simd: resolve('@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm'),
  plain: resolve('@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.wasm')
};
