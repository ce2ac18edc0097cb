import type { Lesson } from '../../cells/lessons/lesson';

/**
 * What an answer was worth, in a sentence.
 *
 * @param answer a choice's id; null if the answer was shown without one
 * @param showed whether the failure showed itself
 */
export function lessonVerdict(
  { choices, expected }: Pick<Lesson, 'choices' | 'expected'>,
  answer: string | null,
  showed: boolean
): string {
  if (!showed) return 'This time the failure did not show itself.';
  const right = choices.find(({ id }) => id === expected)!.text;
  if (answer === null) return `The answer: ${right}`;
  return answer === expected ? `Right. ${right}` : `Not this time. The answer: ${right}`;
}
