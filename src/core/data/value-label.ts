/** The label of a column's value as the file spells it; undefined where it has none, whatever the value is called. */
export function valueLabel(
  { valueLabels }: { readonly valueLabels: Readonly<Record<string, string>> },
  raw: string
): string | undefined {
  return Object.hasOwn(valueLabels, raw) ? valueLabels[raw] : undefined;
}
