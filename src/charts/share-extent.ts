/**
 * Room for an axis of shares up to "100%", in pixels. An axis is laid out with the frame, before its points are there,
 * and before the page's own letters are loaded, which are wider than those it is measured with.
 */
export const SHARE_EXTENT = 44;
