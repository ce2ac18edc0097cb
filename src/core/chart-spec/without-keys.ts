import type { JsonObject } from './json';

/** A copy of the settings without some of them. */
export function withoutKeys(settings: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !keys.includes(key)));
}
