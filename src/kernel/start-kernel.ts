import { fusedKernelBase64, kernelBase64 } from 'virtual:kernel';
import { LoanbookError } from '../core/errors';
import type { KernelExports } from './kernel-exports';

/** How the kernel multiplies and adds: rounded once, in one instruction, or twice, in two. */
export type KernelRounding = 'fused' | 'plain';

const compiled = new Map<KernelRounding, WebAssembly.Module>();

/**
 * A fresh instance of the kernel with a memory of its own. Compiled once for a thread.
 *
 * @param rounding the faster one that this browser has, unless a test wants the other
 *
 * @throws LoanbookError `engine-unavailable` if the browser has no WebAssembly SIMD or forbids it
 */
export function startKernel(rounding?: KernelRounding): KernelExports {
  try {
    const module = moduleOf(rounding ?? (hasFusedRounding() ? 'fused' : 'plain'));
    return new WebAssembly.Instance(module, { env: { abort } }).exports as unknown as KernelExports;
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

let fusedRounding: boolean | null = null;

/** Whether this browser knows relaxed SIMD (Chromium since 114). */
export function hasFusedRounding(): boolean {
  fusedRounding ??= WebAssembly.validate(bytesOf(fusedKernelBase64));
  return fusedRounding;
}

function moduleOf(rounding: KernelRounding): WebAssembly.Module {
  const known = compiled.get(rounding);
  if (known) return known;
  const module = new WebAssembly.Module(
    bytesOf(rounding === 'fused' ? fusedKernelBase64 : kernelBase64)
  );
  compiled.set(rounding, module);
  return module;
}

/** The kernel is compiled without assertions; what little of its runtime is left asks for this. */
function abort(): never {
  throw new LoanbookError('internal', 'The training kernel stopped itself.');
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
