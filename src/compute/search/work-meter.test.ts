import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WorkMeter } from './work-meter';

describe('WorkMeter', () => {
  it('goes from 0 to 1 and tells the time left from the speed so far', () => {
    const meter = new WorkMeter();
    meter.beginRound(
      new Map([
        [0, 60],
        [1, 30],
        [2, 10]
      ]),
      0
    );
    expect(meter.share).toBe(0);
    expect(meter.remainingMs(5, 2)).toBeNaN();
    meter.end(1, true);
    expect(meter.share).toBeCloseTo(0.3);
    // 30 in 10 ms; of the 70 that are left the longest run takes 60, while the other lane rests.
    expect(meter.remainingMs(10, 1)).toBeCloseTo(70 / 3);
    expect(meter.remainingMs(10, 2)).toBeCloseTo(40);
    meter.advance(0, 0.5);
    expect(meter.share).toBeCloseTo(0.6);
    meter.end(0, true);
    meter.end(2, true);
    expect(meter.share).toBe(1);
    expect(meter.remainingMs(20, 2)).toBe(0);
  });

  it('counts kept runs as done, but not towards the speed', () => {
    const meter = new WorkMeter();
    meter.beginRound(
      new Map([
        [0, 50],
        [1, 50]
      ]),
      100
    );
    meter.end(0, false);
    expect(meter.share).toBeCloseTo(0.25);
    expect(meter.remainingMs(1000, 2)).toBeNaN();
    meter.end(1, true);
    expect(meter.remainingMs(1000, 2)).toBeCloseTo(2000);
    meter.beginRound(new Map([[1, 40]]), 0);
    expect(meter.share).toBeCloseTo(100 / 140);
  });

  it('never runs backwards while a round goes on', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1 }), (works) => {
        const meter = new WorkMeter();
        meter.beginRound(new Map(works.entries()), 10);
        let before = 0;
        for (const place of works.keys()) {
          for (const share of [0.2, 0.7]) {
            meter.advance(place, share);
            expect(meter.share).toBeGreaterThanOrEqual(before);
            before = meter.share;
          }
          meter.end(place, true);
          expect(meter.share).toBeGreaterThanOrEqual(before);
          before = meter.share;
        }
        expect(before).toBeLessThan(1);
      }),
      { seed: 1 }
    );
  });
});
