/** The groups of the customers at these positions of the file. */
export function takeGroups(groups: Uint16Array, positions: Uint32Array): Uint16Array {
  return Uint16Array.from(positions, (position) => groups[position]!);
}
