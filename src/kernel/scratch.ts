/** Bytes in which a thread holds the gradient of the weights at hand: two blocks of assembly/gradient.ts. */
export const SCRATCH_BYTES = 8192;
