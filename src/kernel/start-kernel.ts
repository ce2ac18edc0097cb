import { kernelBase64 } from 'virtual:kernel';
import { LoanbookError } from '../core/errors';
import type { KernelExports } from './kernel-exports';

let compiled: WebAssembly.Module | null = null;

/**
 * A fresh instance of the kernel with a memory of its own. Compiled once for a thread.
 *
 * @throws LoanbookError `engine-unavailable` if the browser has no WebAssembly SIMD or forbids it
 */
export function startKernel(): KernelExports {
  try {
    compiled ??= new WebAssembly.Module(bytesOf(kernelBase64));
    return new WebAssembly.Instance(compiled, { env: { abort } })
      .exports as unknown as KernelExports;
  } catch (cause) {
    throw new LoanbookError(
      'engine-unavailable',
      'This browser has no WebAssembly SIMD, which Loanbook’s own engine needs. Choose another ' +
        'engine, or "Fastest" to take the fastest there is.',
      {},
      cause
    );
  }
}

/** The kernel is compiled without assertions; what little of its runtime is left asks for this. */
function abort(): never {
  throw new LoanbookError('internal', 'The training kernel stopped itself.');
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
