/** The largest of 1, 0.1, 0.01, 0.001 of which all finite values are multiples; 0.001 if none is. */
export function finestUnit(values: Iterable<number>): number {
  const finite = Array.from(values).filter(Number.isFinite);
  for (const digits of [0, 1, 2]) {
    const scale = 10 ** digits;
    const isMultiple = (value: number) =>
      Math.abs(value * scale - Math.round(value * scale)) < 1e-6 * scale;
    if (finite.every(isMultiple)) return Number((1 / scale).toPrecision(12));
  }
  return 0.001;
}
