import { describe, expect, it } from 'vitest';
import { runSideBySide } from './run-side-by-side.ts';

describe('runSideBySide', () => {
  it('does all, in their order, never more than so many at a time', async () => {
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    let most = 0;
    let now = 0;
    const done = runSideBySide([1, 2, 3, 4, 5], 2, async (item) => {
      begun.push(item);
      most = Math.max(most, ++now);
      await new Promise<void>((resolve) => ends.push(resolve));
      now--;
    });
    for (let turn = 0; turn < 50; turn++) {
      ends.shift()?.();
      await Promise.resolve();
    }
    await done;
    expect(begun).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  it('fails as the work does', async () => {
    const work = () => Promise.reject(new Error('no'));
    await expect(runSideBySide([1], 2, work)).rejects.toThrow('no');
  });
});
