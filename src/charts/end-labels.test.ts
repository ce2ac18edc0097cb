import fc from 'fast-check';
import { expect, it } from 'vitest';
import { endLabels } from './end-labels';

it('keeps letters that end together apart, in the order of their values', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
      (values) => {
        const points = values.flatMap((value, i) => [
          { run: String(i), epoch: 1, value: 0.5 },
          { run: String(i), epoch: 10, value }
        ]);
        const labels = endLabels(points, [0, 1], 10);
        expect(labels).toHaveLength(values.length);
        labels.forEach((label, i) => {
          expect(label.value).toBeGreaterThanOrEqual(values[Number(label.run)]!);
          if (i > 0) expect(label.value - labels[i - 1]!.value).toBeGreaterThanOrEqual(0.07 - 1e-9);
        });
      }
    ),
    { seed: 1 }
  );
});

it('leaves a letter at its point where nothing is near, and leaves out what is off the chart', () => {
  const points = [
    { run: 'A', epoch: 10, value: 0.5 },
    { run: 'B', epoch: 30, value: 0.5 },
    { run: 'C', epoch: 30, value: 1.5 }
  ];
  expect(endLabels(points, [0, 1], 30)).toEqual(points.slice(0, 2));
});
