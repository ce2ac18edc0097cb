/** How many numbers plain data hold, those of typed arrays among them. */
export function countFigures(value: unknown): number {
  if (typeof value === 'number') return 1;
  if (typeof value !== 'object' || value === null) return 0;
  if (ArrayBuffer.isView(value)) return 'length' in value ? Number(value.length) : 0;
  return Object.values(value).reduce<number>((sum, each) => sum + countFigures(each), 0);
}
