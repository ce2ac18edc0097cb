import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { queueDrawing } from './draw-queue';

/** Something at a height of the page; the window is 800 pixels high. */
function placeAt(top: number): Element {
  return {
    isConnected: true,
    getBoundingClientRect: () => ({ top, bottom: top + 100 })
  } as unknown as Element;
}

describe('queueDrawing', () => {
  beforeEach(() => vi.stubGlobal('innerHeight', 800));
  afterEach(() => vi.unstubAllGlobals());

  it('draws one at a time, what is in sight first', async () => {
    const seen: string[] = [];
    const draw = (name: string) => async () => {
      seen.push(`${name} begins`);
      await Promise.resolve();
      seen.push(`${name} ends`);
    };
    await Promise.all([
      queueDrawing(placeAt(5000), draw('far')),
      queueDrawing(placeAt(100), draw('near'))
    ]);
    expect(seen).toEqual(['near begins', 'near ends', 'far begins', 'far ends']);
  });

  it('goes on after a drawing that failed', async () => {
    const failing = queueDrawing(placeAt(0), () => Promise.reject(new Error('no such mark')));
    const next = queueDrawing(placeAt(0), () => Promise.resolve('drawn'));
    await expect(failing).rejects.toThrow('no such mark');
    await expect(next).resolves.toBe('drawn');
  });

  it('leaves out what is no longer needed', async () => {
    const abort = new AbortController();
    const draw = vi.fn(() => Promise.resolve());
    const drawing = queueDrawing(placeAt(0), draw, abort.signal);
    abort.abort();
    await expect(drawing).rejects.toMatchObject({ code: 'stopped' });
    expect(draw).not.toHaveBeenCalled();
  });
});
