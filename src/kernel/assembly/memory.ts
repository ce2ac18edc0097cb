/** Where the next buffer goes, on a cache line's start. */
let top: usize = (__heap_base + 63) & ~63;

/**
 * A zeroed buffer on a cache line of its own. Buffers are never given back one by one: a network's live
 * and die with its instance.
 *
 * @returns its address, or 0 if the machine has no memory left
 */
export function allocate(bytes: usize): usize {
  const at = top;
  const end = (top + bytes + 63) & ~63;
  const missing = <i32>((end + 0xffff) >> 16) - memory.size();
  if (missing > 0 && memory.grow(missing) < 0) return 0;
  memory.fill(at, 0, bytes);
  top = end;
  return at;
}
