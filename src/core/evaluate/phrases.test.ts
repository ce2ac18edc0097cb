import { expect, it } from 'vitest';
import { nearlyAlways, share } from './phrases';

it('says that what is nearly always so is not always so', () => {
  expect(nearlyAlways(0.9996)).toBe('more than 99.9%');
  expect(nearlyAlways(1)).toEqual(share(1));
  expect(nearlyAlways(0.9994)).toEqual(share(0.9994));
});
