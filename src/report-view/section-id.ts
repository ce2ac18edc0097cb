/** Where a section stands in the page: a plain id, whatever its cell is called. */
export function sectionId(at: number): string {
  return `section-${at + 1}`;
}
