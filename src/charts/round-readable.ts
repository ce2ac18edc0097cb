/** A number short enough for a sentence: whole from 100 up, else three significant digits. */
export function roundReadable(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
