import { expect, it } from 'vitest';
import { fastestEngine } from './fastest-engine';

it('takes the shortest step and passes over what is missing', () => {
  expect(
    fastestEngine([
      { engine: 'webgl', msPerStep: null, steps: 0 },
      { engine: 'wasm', msPerStep: 1.5, steps: 5 },
      { engine: 'cpu', msPerStep: 4, steps: 5 }
    ])
  ).toBe('wasm');
});

it('gives every reason when nothing is there', () => {
  expect(() =>
    fastestEngine([{ engine: 'cpu', msPerStep: null, steps: 0, reason: 'It broke.' }])
  ).toThrow('cpu: It broke.');
});
