import { expect, it } from 'vitest';
import { thrownError } from '../../../core/data/testing/thrown-error';
import { pickModelFiles } from './pick-model-files';

const file = (name: string, size = 10) => ({ name, size });

it('tells the files apart, and says what is missing or too large', () => {
  const [json, weights] = [file('model (1).JSON'), file('model.weights.bin')];
  expect(pickModelFiles([weights, json])).toEqual({ json, weights });
  expect(thrownError(() => pickModelFiles([json])).message).toContain('found model (1).JSON');
  expect(thrownError(() => pickModelFiles([json, weights, json])).code).toBe('bad-model');
  const huge = file('model.weights.bin', 1e9);
  expect(thrownError(() => pickModelFiles([json, huge])).message).toContain('1,000,000,000 bytes');
});
