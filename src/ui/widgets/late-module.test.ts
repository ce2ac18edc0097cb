import { afterEach, describe, expect, it, vi } from 'vitest';
import { LateModule } from './late-module.svelte';

const part = { default: 'a part of the page' };

describe('LateModule', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is fetched once, however often it is wanted', async () => {
    const fetch = vi.fn(() => Promise.resolve(part));
    const late = new LateModule(fetch);
    expect(late.current).toBeUndefined();
    await Promise.all([late.load(), late.load()]);
    await late.load();
    expect(late.current).toBe(part);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('says in words that it could not be fetched, and is fetched again when wanted again', async () => {
    const fetch = vi.fn(() => Promise.resolve(part));
    fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const late = new LateModule(fetch);
    await late.load();
    expect(late.current).toBeUndefined();
    expect(late.error?.message).toMatch(/could not be loaded/);
    await late.load();
    expect(late.error).toBeNull();
    expect(late.current).toBe(part);
  });

  it('is there from the beginning if it came with the page', () => {
    expect(LateModule.here(part).current).toBe(part);
  });

  it('is loaded when the page is idle, if nobody wanted it, and what fails holds up nothing', async () => {
    const order: string[] = [];
    vi.stubGlobal('requestIdleCallback', (work: () => void) => {
      order.push('idle');
      work();
    });
    const wanted = new LateModule(() => part);
    await wanted.load();
    const broken = new LateModule(() => {
      order.push('broken');
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    const last = new LateModule(() => {
      order.push('last');
      return part;
    });
    await LateModule.warmAll();
    expect(order).toEqual(['idle', 'broken', 'idle', 'last']);
    expect(broken.error).not.toBeNull();
    expect(last.current).toBe(part);
  });
});
