/** An id that no other has: 16 hexadecimal digits of the browser's own randomness. */
export function randomId(): string {
  const words = crypto.getRandomValues(new Uint32Array(2));
  return [...words].map((word) => word.toString(16).padStart(8, '0')).join('');
}
