import { describe, expect, it } from 'vitest';
import { lessonVerdict } from './lesson-verdict';

const lesson = {
  choices: [
    { id: 'a', text: 'It falls.' },
    { id: 'b', text: 'It rises.' }
  ],
  expected: 'b'
};

describe('lessonVerdict', () => {
  it('says what an answer was worth', () => {
    expect(lessonVerdict(lesson, 'b', true)).toBe('Right. It rises.');
    expect(lessonVerdict(lesson, 'a', true)).toBe('Not this time. The answer: It rises.');
    expect(lessonVerdict(lesson, null, true)).toBe('The answer: It rises.');
  });

  it('judges nobody where the failure did not show itself', () => {
    expect(lessonVerdict(lesson, 'a', false)).toBe('This time the failure did not show itself.');
  });
});
