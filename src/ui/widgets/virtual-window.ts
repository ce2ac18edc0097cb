/** A scroll area that shows rows of one height. Its header is not part of it. */
export interface VirtualList {
  readonly rowCount: number;
  /** Pixels. */
  readonly rowHeight: number;
  /** Pixels of the scroll area that rows can fill. */
  readonly viewportHeight: number;
  /** The scroll area's position, pixels. */
  readonly scrollTop: number;
}

/** Which rows to draw, and where. */
export interface VirtualWindow {
  /** Height of what is scrolled, pixels. */
  readonly canvasHeight: number;
  /** Rows to draw, from 0; `end` is one past the last. */
  readonly first: number;
  readonly end: number;
  /** Pixels from the top of the canvas to the top of row `first`. */
  readonly offset: number;
  /** Rows that are seen, wholly or in part; `visibleEnd` is one past the last. */
  readonly visibleFirst: number;
  readonly visibleEnd: number;
}

/** Browsers stop at heights between 17 and 33 million pixels; past this one positions are scaled. */
export const MAX_CANVAS_HEIGHT = 12_000_000;

/** Rows drawn beyond each edge, so that a scroll does not uncover a gap before the next frame. */
export const OVERSCAN_ROWS = 6;

/** The rows to draw for a scroll position, and the height that the scrolled content must have. */
export function virtualWindow(list: VirtualList): VirtualWindow {
  const { rowCount, rowHeight } = list;
  const geometry = measure(list);
  const scrolled = clamp(list.scrollTop, 0, geometry.canvasRange);
  const top = scrolled * geometry.scale;
  const visibleFirst = clamp(Math.floor(top / rowHeight), 0, Math.max(0, rowCount - 1));
  const visibleEnd = clamp(Math.ceil((top + list.viewportHeight) / rowHeight), 0, rowCount);
  const first = Math.max(0, visibleFirst - OVERSCAN_ROWS);
  const end = Math.min(rowCount, visibleEnd + OVERSCAN_ROWS);
  const offset = geometry.scale === 1 ? first * rowHeight : scrolled - (top - first * rowHeight);
  return { canvasHeight: geometry.canvasHeight, first, end, offset, visibleFirst, visibleEnd };
}

/** The most rows that `virtualWindow` has drawn at once, wherever the list is scrolled. */
export function mostRowsDrawn({ rowHeight, viewportHeight }: VirtualList): number {
  return Math.ceil(viewportHeight / rowHeight) + 1 + 2 * OVERSCAN_ROWS;
}

/**
 * The scroll position that brings a row into view.
 *
 * @param align start: the row is the first that is seen; end: the last; nearest: as little movement as possible
 */
export function scrollTopForRow(
  row: number,
  list: VirtualList,
  align: 'start' | 'end' | 'nearest'
): number {
  const geometry = measure(list);
  const { rowHeight, viewportHeight } = list;
  const index = clamp(row, 0, Math.max(0, list.rowCount - 1));
  const atStart = index * rowHeight;
  const atEnd = (index + 1) * rowHeight - viewportHeight;
  const current = clamp(list.scrollTop, 0, geometry.canvasRange) * geometry.scale;
  const nearest = current > atStart ? atStart : current < atEnd ? atEnd : current;
  const top = align === 'start' ? atStart : align === 'end' ? atEnd : nearest;
  return clamp(top / geometry.scale, 0, geometry.canvasRange);
}

/** Canvas height, how far it scrolls, and pixels of content for a pixel scrolled (1 unless scaled). */
function measure({ rowCount, rowHeight, viewportHeight }: VirtualList) {
  const contentHeight = rowCount * rowHeight;
  const canvasHeight = Math.min(contentHeight, Math.max(MAX_CANVAS_HEIGHT, viewportHeight));
  const canvasRange = Math.max(0, canvasHeight - viewportHeight);
  const scale = canvasRange > 0 ? (contentHeight - viewportHeight) / canvasRange : 1;
  return { canvasHeight, canvasRange, scale };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
