import { expect, it } from 'vitest';
import { readLink } from './open-link';

it('reads what a link says, and takes a place in the page for nothing else', () => {
  expect(readLink('#n=abc-_&mode=read')).toEqual({ notebook: 'abc-_', mode: 'read' });
  expect(readLink('#mode=present')).toEqual({ mode: 'present' });
  expect(readLink('#n=&mode=')).toEqual({});
  expect(readLink('#train')).toEqual({});
  expect(readLink('')).toEqual({});
  expect(readLink('#n=%E0%A4%A')).toHaveProperty('notebook');
});
