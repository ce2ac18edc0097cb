/** Scrolls the page just so far that an element is in sight: not at all where it is. */
export function bringIntoSight(element: Element): void {
  element.scrollIntoView({ block: 'nearest' });
}
