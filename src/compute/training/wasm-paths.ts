import plain from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.wasm?url';
import simd from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm?url';
import type { WasmPaths } from './start-engine';

/** Where the built application serves the WebAssembly engine from. */
export const wasmPaths: WasmPaths = { simd, plain };
