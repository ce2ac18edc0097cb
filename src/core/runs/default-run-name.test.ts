import { expect, it } from 'vitest';
import { defaultRunName } from './default-run-name';
import { sampleRun } from './testing/sample-run';

it('tells by recipe, columns left out and seed what a run is', () => {
  const run = sampleRun();
  const without = (...dropped: string[]) =>
    defaultRunName({ ...run, seed: 3, preparation: { ...run.preparation, dropped } });
  expect(without()).toBe('Recommended · seed 3');
  expect(without('Age')).toBe('Recommended without Age · seed 3');
  expect(without('Age', 'CCAvg')).toBe('Recommended without Age and CCAvg · seed 3');
  expect(without('a', 'b', 'c')).toBe('Recommended without 3 columns · seed 3');
});
