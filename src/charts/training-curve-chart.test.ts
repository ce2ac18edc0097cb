import { describe, expect, it } from 'vitest';
import { drawHeadless } from './testing/draw-headless';
import { readThemes } from './testing/token-themes';
import { tfjsVisPoints } from './tfjs-vis-points';
import { trainingCurveChart } from './training-curve-chart';

const { light: theme } = readThemes();
const settings = { theme, totalEpochs: 10, width: 420, height: 270 } as const;
const values = [
  { x: 0, loss: 0.3, val_loss: 0.2, acc: 0.9, val_acc: 0.93 },
  { x: 1, loss: 0.1, val_loss: 0.12, acc: 0.96, val_acc: undefined }
];

describe('trainingCurveChart', () => {
  it('draws without a warning before, during and after training', async () => {
    for (const measure of ['loss', 'accuracy'] as const) {
      for (const count of [0, 1, 2]) {
        const points = tfjsVisPoints(values.slice(0, count), measure);
        const spec = trainingCurveChart(points, { ...settings, measure });
        const { svg, warnings } = await drawHeadless(spec);
        expect(warnings).toEqual([]);
        expect(svg).not.toMatch(/NaN|undefined/);
        expect(svg).toContain('Epoch');
      }
    }
  });

  it('changes only its data and parameters while epochs arrive', () => {
    const frame = (count: number) =>
      JSON.stringify({
        ...trainingCurveChart(tfjsVisPoints(values.slice(0, count), 'loss'), {
          ...settings,
          measure: 'loss'
        }),
        data: null,
        params: null
      });
    expect(frame(0)).toBe(frame(2));
  });

  it('fits the axis to the values', () => {
    const params = (measure: 'loss' | 'accuracy') =>
      trainingCurveChart(tfjsVisPoints(values, measure), { ...settings, measure }).params;
    expect(params('loss')).toContainEqual({ name: 'low', value: 0 });
    expect(params('accuracy')).toEqual([
      { name: 'low', value: 0.85 },
      { name: 'high', value: 1 },
      { name: 'lastEpoch', value: 10 }
    ]);
  });
});

describe('tfjsVisPoints', () => {
  it('counts epochs from 1 and leaves out what is not known', () => {
    expect(tfjsVisPoints(values, 'accuracy')).toEqual([
      { epoch: 1, training: 0.9, validation: 0.93 },
      { epoch: 2, training: 0.96, validation: null }
    ]);
  });
});
