type Json = Readonly<Record<string, unknown>>;

/**
 * What is different in a value from its default: only the keys of objects that differ, at any depth.
 * Undefined if `fillIn` would not give exactly the value back, its keys in their order.
 */
export function sparseDifference(value: unknown, defaults: unknown): unknown {
  if (!isObject(value) || !isObject(defaults)) return undefined;
  const difference = differenceOf(value, defaults);
  return sameJson(fillIn(difference, defaults), value) ? difference : undefined;
}

/** The value that differs from `defaults` as `difference` says. */
export function fillIn(difference: unknown, defaults: unknown): unknown {
  if (!isObject(difference) || !isObject(defaults)) return difference;
  const filled: Record<string, unknown> = { ...defaults };
  for (const [key, value] of Object.entries(difference)) {
    filled[key] = Object.hasOwn(defaults, key) ? fillIn(value, defaults[key]) : value;
  }
  return filled;
}

/** Whether two values are written as the same JSON, the order of keys included. */
export function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function differenceOf(value: Json, defaults: Json): Json {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      if (!Object.hasOwn(defaults, key)) return [[key, each]];
      const usual = defaults[key];
      if (sameJson(each, usual)) return [];
      return [[key, isObject(each) && isObject(usual) ? differenceOf(each, usual) : each]];
    })
  );
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
