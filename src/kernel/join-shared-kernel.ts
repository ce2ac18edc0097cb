import type { TeamExports } from './kernel-exports';

/**
 * A thread's instance of the shared kernel on a memory that others may work in.
 *
 * @throws WebAssembly.LinkError if the memory is not the module's
 */
export function joinSharedKernel(
  module: WebAssembly.Module,
  memory: WebAssembly.Memory
): TeamExports {
  return new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as TeamExports;
}
