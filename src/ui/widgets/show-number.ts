/** A number as it stands in an input: no thousands separators, no binary dust; missing is empty. */
export function showNumber(value: number): string {
  return Number.isNaN(value) ? '' : String(Number(value.toPrecision(12)));
}
