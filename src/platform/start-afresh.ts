/** Loads the page anew, as on a first visit: without what its address said behind the `#`. */
export function startAfresh(): void {
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  location.reload();
}
