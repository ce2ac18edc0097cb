import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_CANVAS_HEIGHT,
  mostRowsDrawn,
  OVERSCAN_ROWS,
  scrollTopForRow,
  virtualWindow,
  type VirtualList
} from './virtual-window';

const list = (over: Partial<VirtualList> = {}): VirtualList => ({
  rowCount: 5000,
  rowHeight: 34,
  viewportHeight: 340,
  scrollTop: 0,
  ...over
});

const anyList = fc
  .record({
    rowCount: fc.integer({ min: 1, max: 1_000_000 }),
    rowHeight: fc.constantFrom(24, 34, 42.5),
    viewportHeight: fc.integer({ min: 0, max: 1200 }),
    at: fc.double({ min: 0, max: 1, noNaN: true })
  })
  .map(({ at, ...rest }) => {
    const range = virtualWindow({ ...rest, scrollTop: 0 }).canvasHeight - rest.viewportHeight;
    return { ...rest, scrollTop: at * Math.max(0, range) };
  });

describe('virtualWindow', () => {
  it('draws the visible rows and the overscan', () => {
    expect(virtualWindow(list({ scrollTop: 3400 }))).toEqual({
      canvasHeight: 170_000,
      first: 100 - OVERSCAN_ROWS,
      end: 110 + OVERSCAN_ROWS,
      offset: (100 - OVERSCAN_ROWS) * 34,
      visibleFirst: 100,
      visibleEnd: 110
    });
  });

  it('has nothing to draw for no rows', () => {
    expect(virtualWindow(list({ rowCount: 0 }))).toMatchObject({
      canvasHeight: 0,
      first: 0,
      end: 0
    });
  });

  it('keeps a million rows within what browsers can scroll, both ends reachable', () => {
    const million = list({ rowCount: 1_000_000 });
    const top = virtualWindow(million);
    expect(top.canvasHeight).toBe(MAX_CANVAS_HEIGHT);
    expect(top.visibleFirst).toBe(0);
    const bottom = virtualWindow({ ...million, scrollTop: MAX_CANVAS_HEIGHT - 340 });
    expect(bottom.end).toBe(1_000_000);
    expect(bottom.offset + (bottom.end - bottom.first) * 34).toBeCloseTo(MAX_CANVAS_HEIGHT, 3);
  });

  it('covers the viewport with few rows, wherever it is scrolled', () => {
    fc.assert(
      fc.property(anyList, (any) => {
        const view = virtualWindow(any);
        const { rowHeight, viewportHeight, scrollTop, rowCount } = any;
        const bottom = view.offset + (view.end - view.first) * rowHeight;
        expect(view.offset).toBeLessThanOrEqual(scrollTop + 1e-3);
        expect(bottom).toBeGreaterThanOrEqual(
          Math.min(scrollTop + viewportHeight, view.canvasHeight) - 1e-3
        );
        expect(view.end - view.first).toBeLessThanOrEqual(mostRowsDrawn(any));
        expect(view.first).toBeGreaterThanOrEqual(0);
        expect(view.end).toBeLessThanOrEqual(rowCount);
      }),
      { seed: 1 }
    );
  });
});

describe('scrollTopForRow', () => {
  it('moves as little as it can', () => {
    const scrolled = list({ scrollTop: 3400 });
    expect(scrollTopForRow(105, scrolled, 'nearest')).toBe(3400);
    expect(scrollTopForRow(99, scrolled, 'nearest')).toBe(99 * 34);
    expect(scrollTopForRow(110, scrolled, 'nearest')).toBe(111 * 34 - 340);
  });

  it('brings any row into view, for any size and alignment', () => {
    fc.assert(
      fc.property(
        anyList.filter((any) => any.viewportHeight >= 2 * any.rowHeight),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom('start' as const, 'end' as const, 'nearest' as const),
        (any, at, align) => {
          const row = Math.round(at * (any.rowCount - 1));
          const view = virtualWindow({ ...any, scrollTop: scrollTopForRow(row, any, align) });
          expect(row).toBeGreaterThanOrEqual(view.visibleFirst);
          expect(row).toBeLessThan(view.visibleEnd);
        }
      ),
      { seed: 1 }
    );
  });
});
