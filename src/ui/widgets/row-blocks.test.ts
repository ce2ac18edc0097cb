import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowBlocks } from './row-blocks';

const rowsOf = (block: number, size: number) =>
  Array.from({ length: size }, (_, i) => block * size + i);

describe('RowBlocks', () => {
  it('asks for what is neither here nor on the way', () => {
    const blocks = new RowBlocks<number>(10, 5);
    expect(blocks.missing(5, 31)).toEqual([0, 1, 2, 3]);
    blocks.begin(1);
    blocks.put(2, rowsOf(2, 10));
    expect(blocks.missing(5, 31)).toEqual([0, 3]);
    expect(blocks.missing(20, 30)).toEqual([]);
    blocks.fail(1);
    expect(blocks.missing(10, 20)).toEqual([1]);
  });

  it('answers rows by position, undefined where a block is absent or short', () => {
    const blocks = new RowBlocks<number>(10, 5);
    blocks.put(3, [30, 31]);
    expect(blocks.row(31)).toBe(31);
    expect(blocks.row(32)).toBeUndefined();
    expect(blocks.row(0)).toBeUndefined();
  });

  it('forgets the block that was needed longest ago, never the first nor the kept one', () => {
    const blocks = new RowBlocks<number>(10, 3);
    for (const block of [0, 1, 2]) blocks.put(block, rowsOf(block, 10));
    blocks.missing(10, 20);
    blocks.put(3, rowsOf(3, 10));
    expect([0, 10, 20, 30].map((row) => blocks.row(row))).toEqual([0, 10, undefined, 30]);
    blocks.keep(15);
    blocks.put(4, rowsOf(4, 10));
    blocks.put(5, rowsOf(5, 10));
    expect([0, 10, 30, 40, 50].map((row) => blocks.row(row))).toEqual([
      0,
      10,
      undefined,
      undefined,
      50
    ]);
  });

  it('never shows a wrong row and never holds more than its capacity', () => {
    const step = fc.record({ block: fc.nat(30), kept: fc.option(fc.nat(300)) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const blocks = new RowBlocks<number>(10, 4);
        for (const { block, kept } of steps) {
          blocks.keep(kept);
          blocks.begin(block);
          blocks.put(block, rowsOf(block, 10));
          expect(blocks.row(block * 10 + 7)).toBe(block * 10 + 7);
          const held = Array.from({ length: 310 }, (_, i) => i).filter((i) => {
            const row = blocks.row(i);
            if (row !== undefined) expect(row).toBe(i);
            return row !== undefined;
          });
          expect(held.length).toBeLessThanOrEqual(40);
        }
      }),
      { seed: 1 }
    );
  });
});
