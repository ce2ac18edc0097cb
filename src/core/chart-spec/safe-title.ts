/**
 * A tooltip's words for a value. The tooltip takes a value under the very name "image" for the address of a picture, and
 * one under "title" for a heading.
 */
export function safeTitle(title: string): string {
  return title === 'image' || title === 'title' ? title[0]!.toUpperCase() + title.slice(1) : title;
}
