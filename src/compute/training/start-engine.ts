import { LoanbookError } from '../../core/errors';
import { startKernel } from '../../kernel/start-kernel';
import type { EngineName } from '../training-protocol';
import { setWasmPaths, tf } from './tensorflow';

/** Addresses (in Node: files) of the WebAssembly engine's two builds. */
export interface WasmPaths {
  /** For browsers with WebAssembly SIMD. */
  readonly simd: string;
  readonly plain: string;
}

const absent: Record<Exclude<EngineName, 'simd'>, string> = {
  webgpu: 'This browser offers no WebGPU, or no graphics card to it',
  webgl: 'This browser offers no WebGL in workers',
  wasm: 'This browser could not start WebAssembly',
  cpu: 'The plain JavaScript engine could not start'
};

/**
 * Makes `engine` the one that trains in this worker. TensorFlow.js holds the model in any case: beside
 * Loanbook's own kernel it draws the first weights, in plain JavaScript.
 *
 * @throws LoanbookError `engine-unavailable` if this machine or browser does not have it.
 */
export async function startEngine(engine: EngineName, wasmPaths: WasmPaths): Promise<void> {
  if (engine === 'simd') {
    startKernel();
    await tf.setBackend('cpu');
    return;
  }
  // Only browsers with WebGPU load its share of TensorFlow.js.
  if (engine === 'webgpu' && hasWebgpu()) await import('@tensorflow/tfjs-backend-webgpu');
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

function hasWebgpu(): boolean {
  return 'navigator' in globalThis && 'gpu' in navigator;
}
