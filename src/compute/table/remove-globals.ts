/**
 * Takes names away from a global scope for good: from the object itself and from every prototype that
 * could still answer for it. Names that are not there are made unusable too.
 */
export function removeGlobals(scope: object, names: readonly string[]): void {
  let holder: object | null = scope;
  while (holder) {
    for (const name of names) {
      if (holder === scope || Object.hasOwn(holder, name)) remove(holder, name);
    }
    holder = Object.getPrototypeOf(holder) as object | null;
  }
}

function remove(holder: object, name: string): void {
  const existing = Object.getOwnPropertyDescriptor(holder, name);
  // What can neither be deleted nor redefined can, if writable, still be overwritten.
  if (existing && !existing.configurable) {
    if (existing.writable) Reflect.set(holder, name, undefined);
    return;
  }
  Object.defineProperty(holder, name, { value: undefined, writable: false, configurable: false });
}
