/** The design tokens of `names` (custom properties without their dashes) as they apply to `element`. */
export function readTokens<Name extends string>(
  names: readonly Name[],
  element: Element = document.documentElement
): Record<Name, string> {
  const style = getComputedStyle(element);
  const entries = names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]);
  return Object.fromEntries(entries) as Record<Name, string>;
}
