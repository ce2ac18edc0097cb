/**
 * One weight a row: 1, or, balanced, such that both answers weigh the same and the mean is 1.
 *
 * @param accepted 1 for each row of the file that accepted
 * @param rows positions in the file
 */
export function rowWeights(
  accepted: Uint8Array,
  rows: Uint32Array,
  balanced: boolean
): Float64Array {
  if (!balanced) return new Float64Array(rows.length).fill(1);
  let yes = 0;
  for (const row of rows) yes += accepted[row]!;
  const weights = [rows.length / (2 * (rows.length - yes)), rows.length / (2 * yes)] as const;
  return Float64Array.from(rows, (row) => weights[accepted[row] === 1 ? 1 : 0]);
}
