/**
 * How one JSON value becomes another one of much the same shape: a tree that has a branch wherever they differ. A leaf
 * `{ "=": value }` replaces what stands there, `{ "/": branches }` goes on by key or position.
 */
export type JsonDifference =
  { readonly '=': unknown } | { readonly '/': Readonly<Record<string, JsonDifference>> };

/** The difference that makes `after` of `before`; null where they are the same. */
export function jsonDifference(before: unknown, after: unknown): JsonDifference | null {
  if (Object.is(before, after)) return null;
  if (!isBranch(before) || !isBranch(after)) return { '=': after };
  const keys = Object.keys(after);
  const sameShape =
    Array.isArray(before) === Array.isArray(after) &&
    keys.length === Object.keys(before).length &&
    keys.every((key) => Object.hasOwn(before, key));
  if (!sameShape) return { '=': after };
  const branches = keys.flatMap((key) => {
    const inside = jsonDifference(before[key], after[key]);
    return inside === null ? [] : [[key, inside] as const];
  });
  return branches.length === 0 ? null : { '/': Object.fromEntries(branches) };
}

/** A copy of `before` with the difference made; null makes none. */
export function withDifference(before: unknown, difference: JsonDifference | null): unknown {
  if (difference === null) return structuredClone(before);
  if ('=' in difference) return structuredClone(difference['=']);
  const branches = difference['/'];
  const inside = (key: string, value: unknown) =>
    withDifference(value, Object.hasOwn(branches, key) ? branches[key]! : null);
  if (Array.isArray(before)) return before.map((value, at) => inside(String(at), value));
  return Object.fromEntries(
    Object.entries(before as object).map(([key, value]) => [key, inside(key, value)])
  );
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
