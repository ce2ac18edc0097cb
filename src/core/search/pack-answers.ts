/** A customer is predicted to accept from this probability on. */
const THRESHOLD = 0.5;

/**
 * The answers that probabilities stand for, one bit a customer (1: will accept), eight to a byte from the
 * lowest bit: a run keeps those of every epoch.
 */
export function packAnswers(probabilities: Float32Array): Uint8Array {
  const bits = new Uint8Array(Math.ceil(probabilities.length / 8));
  for (let row = 0; row < probabilities.length; row++) {
    if (probabilities[row]! >= THRESHOLD) bits[row >> 3]! |= 1 << (row & 7);
  }
  return bits;
}

/** 1 if the customer is predicted to accept, else 0. */
export function answerOf(bits: Uint8Array, row: number): number {
  return (bits[row >> 3]! >> (row & 7)) & 1;
}
