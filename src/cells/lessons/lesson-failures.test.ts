import { describe, expect, it } from 'vitest';
import { LessonSession } from '../lesson-session.svelte';
import { allLessons } from './all-lessons';
import { kernelTrainer } from './testing/kernel-trainer';
import { lessonNotebook } from './testing/lesson-notebook';

/** Lets the notebook work until nothing in it is queued or running. */
async function settled(notebook: ReturnType<typeof lessonNotebook>): Promise<void> {
  do await new Promise((resolve) => setImmediate(resolve));
  while (notebook.busy);
}

describe.each(allLessons)('the lesson $id on the synthetic customers', (lesson) => {
  it('fails as it says, and the cure shows', async () => {
    const notebook = lessonNotebook(kernelTrainer);
    const lessons = new LessonSession(notebook);
    notebook.settle();
    await settled(notebook);

    lessons.start(lesson);
    await settled(notebook);
    expect(notebook.error('train')).toBeNull();
    expect(lessons.runs).toHaveLength(1);
    expect(lesson.showed(lessons.runs)).toBe(true);
    lessons.reveal();
    const failed = lessons.runs[0]!;

    lessons.cure();
    await settled(notebook);
    const cured = lessons.curedRun!;
    expect(lesson.showed([cured])).toBe(false);
    expect(cured.evaluation!.metrics.recall).toBeGreaterThan(0.8);
    const lossOf = ({ epochs }: typeof failed) => epochs.at(-1)!.valLoss;
    if (lesson.id !== 'all-decline' && lesson.id !== 'leak') {
      expect(lossOf(cured)).toBeLessThan(lossOf(failed));
    }
  });
});
