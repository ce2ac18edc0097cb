import { expect, it } from 'vitest';
import { omitStatus } from './omit-status';

it('says what is left out, how far it is, and what is left', () => {
  const session = { labels: ['Age', 'Family size'], place: 1, remainingMs: 4000 };
  expect(omitStatus('running', 2, session, undefined).text).toMatch(
    /^without Family size, 2 of 2 · .*4 s/
  );
  expect(omitStatus('running', 2, { ...session, place: 2 }, undefined).text).toBe('starting…');
  expect(omitStatus('done', 2, null, 8200).text).toBe('done in 8.2 s');
  expect(omitStatus('stale', 1, null, undefined)).toEqual({
    text: '1 training to do',
    announcement: ''
  });
});
