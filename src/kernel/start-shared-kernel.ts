import * as kernel from 'virtual:shared-kernel';
import { joinSharedKernel } from './join-shared-kernel';
import type { TeamExports } from './kernel-exports';
import { KernelModules, type KernelRounding } from './kernel-modules';

const modules = new KernelModules(kernel);

/** A kernel whose memory another thread can join. */
export interface SharedKernel {
  readonly kernel: TeamExports;
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
}

/** 64 kB each: what the kernel's constants need, and all that 32 bits address. */
const FIRST_PAGES = 1;
const MOST_PAGES = 65_536;

/**
 * A fresh instance of the kernel for two threads, with a memory of its own.
 *
 * @param rounding the faster one that this browser has, unless a test wants the other
 * @throws Error if the browser has no WebAssembly threads, or gives no shared memory to this page
 */
export function startSharedKernel(rounding?: KernelRounding): SharedKernel {
  const module = modules.moduleOf(rounding);
  const memory = new WebAssembly.Memory({
    initial: FIRST_PAGES,
    maximum: MOST_PAGES,
    shared: true
  });
  return { kernel: joinSharedKernel(module, memory), module, memory };
}
