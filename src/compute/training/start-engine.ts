import { LoanbookError } from '../../core/errors';
import type { EngineName } from '../protocol';
import { setWasmPaths, tf } from './tensorflow';

/** Addresses (in Node: files) of the WebAssembly engine's two builds. */
export interface WasmPaths {
  /** For browsers with WebAssembly SIMD. */
  readonly simd: string;
  readonly plain: string;
}

const absent: Record<EngineName, string> = {
  webgl: 'This browser offers no WebGL in workers',
  wasm: 'This browser could not start WebAssembly',
  cpu: 'The plain JavaScript engine could not start'
};

/**
 * Makes `engine` the one that TensorFlow.js computes with, in this worker.
 *
 * @throws LoanbookError `engine-unavailable` if this machine or browser does not have it.
 */
export async function startEngine(engine: EngineName, wasmPaths: WasmPaths): Promise<void> {
  if (engine === 'wasm' && tf.findBackend('wasm') === null) {
    // The threaded build starts workers from a string of code, which breaks once minified.
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    setWasmPaths({
      'tfjs-backend-wasm.wasm': wasmPaths.plain,
      'tfjs-backend-wasm-simd.wasm': wasmPaths.simd,
      // A path must be named for every build, also for the one that is switched off.
      'tfjs-backend-wasm-threaded-simd.wasm': wasmPaths.simd
    });
  }
  let started = false;
  let cause: unknown;
  try {
    started = await tf.setBackend(engine);
    await tf.ready();
  } catch (thrown) {
    cause = thrown;
  }
  if (!started || tf.getBackend() !== engine) {
    throw new LoanbookError(
      'engine-unavailable',
      `${absent[engine]}. Choose another engine, or "auto" to take the fastest there is.`,
      {},
      cause
    );
  }
}
