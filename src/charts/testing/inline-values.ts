/** All data rows written into a spec, in the order in which they appear. */
export function inlineValues(spec: unknown): Record<string, unknown>[] {
  if (spec === null || typeof spec !== 'object') return [];
  return Object.entries(spec).flatMap(([key, part]) =>
    key === 'values' && Array.isArray(part) && part.every((row) => typeof row === 'object')
      ? (part as Record<string, unknown>[])
      : inlineValues(part)
  );
}
