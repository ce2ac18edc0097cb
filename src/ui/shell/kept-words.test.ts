import { expect, it } from 'vitest';
import { keptWords, roomWords } from './kept-words';

it('says in a word or two whether the notebook is kept', () => {
  expect(keptWords({ state: 'saved', elsewhere: false }, false)).toBe('Saved');
  expect(keptWords({ state: 'unsaved', elsewhere: false }, false)).toBe('Saving …');
  expect(keptWords({ state: 'saving', elsewhere: false }, false)).toBe('Saving …');
  expect(keptWords({ state: 'not kept', elsewhere: false }, false)).toBe('Not kept');
  expect(keptWords({ state: 'saved', elsewhere: true }, false)).toBe('Not kept');
  expect(keptWords({ state: 'saved', elsewhere: false }, true)).toBe('Not kept');
});

it('says how much room is taken', () => {
  expect(roomWords({ used: 123_456, allowed: 10_737_418_240 })).toBe(
    'Takes 0.1 MB of the 10.7 GB that this browser allows'
  );
  expect(roomWords({ used: 42_400_000, allowed: 900_000_000 })).toBe(
    'Takes 42 MB of the 900 MB that this browser allows'
  );
});
