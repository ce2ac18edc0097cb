import * as kernel from 'virtual:kernel';
import { LoanbookError } from '../core/errors';
import type { KernelExports } from './kernel-exports';
import { KernelModules, type KernelRounding } from './kernel-modules';

const modules = new KernelModules(kernel);

/**
 * A fresh instance of the kernel with a memory of its own.
 *
 * @param rounding the faster one that this browser has, unless a test wants the other
 * @throws LoanbookError `engine-unavailable` if the browser has no WebAssembly SIMD or forbids it
 */
export function startKernel(rounding?: KernelRounding): KernelExports {
  try {
    const instance = new WebAssembly.Instance(modules.moduleOf(rounding), { env: { abort } });
    return instance.exports as unknown as KernelExports;
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

/** Whether this browser knows relaxed SIMD (Chromium since 114). */
export function hasFusedRounding(): boolean {
  return modules.hasFusedRounding;
}

/** The kernel is compiled without assertions; what little of its runtime is left asks for this. */
function abort(): never {
  throw new LoanbookError('internal', 'The training kernel stopped itself.');
}
