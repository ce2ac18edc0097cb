/** The compiled kernel: see scripts/vite/compile-kernel.ts. */
declare module 'virtual:kernel' {
  export const kernelBase64: string;
  /** The same with relaxed SIMD. */
  export const fusedKernelBase64: string;
}

/** The same for two threads on one memory, which it is given. */
declare module 'virtual:shared-kernel' {
  export const kernelBase64: string;
  /** The same with relaxed SIMD. */
  export const fusedKernelBase64: string;
}
