import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../core/format';
import type { Prose } from '../../core/prose';
import { allDeclineLesson } from './all-decline-lesson';
import { allLessons } from './all-lessons';
import { leakLesson } from './leak-lesson';
import { learningRateLesson } from './learning-rate-lesson';
import type { Lesson } from './lesson';
import type { LessonRun } from './lesson-run';
import { noScalingLesson } from './no-scaling-lesson';
import { madeUpEpochs, madeUpEvaluation, madeUpRun } from './testing/made-up-run';
import { tinyLesson } from './tiny-lesson';
import { tooLongLesson } from './too-long-lesson';

const read = (prose: Prose) =>
  prose
    .map((part) => (typeof part === 'string' ? part : formatNumber(part.value, part.format)))
    .join('');

const revealed = (lesson: Lesson, ...runs: LessonRun[]) => lesson.reveal(runs).map(read).join(' ');

const stuck = madeUpRun({
  epochs: madeUpEpochs([
    [1.5, 1.6],
    [1.52, 1.6]
  ]),
  evaluation: madeUpEvaluation(0)
});
const diverged = madeUpRun({ epochs: madeUpEpochs([[2, 3]]), evaluation: null });

describe('a learning rate that is too high', () => {
  it('tells of a loss that never fell', () => {
    expect(learningRateLesson.showed([stuck])).toBe(true);
    const text = revealed(learningRateLesson, stuck);
    expect(text).toContain('1.500 after the first epoch and 1.520 after the last of 2');
    expect(text).toContain('a loss of 0.322, so it ended no better than a guess');
    expect(text).toContain('finds 0 of the 50 acceptors');
  });

  it('tells of numbers without bound', () => {
    expect(learningRateLesson.showed([diverged])).toBe(true);
    expect(revealed(learningRateLesson, diverged)).toContain('broke off in epoch 2');
    expect(read(learningRateLesson.compare(diverged, madeUpRun()))).toContain(
      'finds 47 of the 50 acceptors among 500 test customers, with 0 false alarms, where there was no'
    );
    expect(read(learningRateLesson.compare(stuck, diverged))).toContain('broke off too');
  });

  it('admits that it learned all the same', () => {
    expect(learningRateLesson.showed([madeUpRun()])).toBe(false);
    const text = revealed(learningRateLesson, madeUpRun());
    expect(text).toContain('well below a guess');
    expect(text).toContain('This time it learned all the same');
  });
});

describe('inputs that are not scaled', () => {
  it('names the widest and the narrowest input', () => {
    expect(noScalingLesson.showed([stuck])).toBe(true);
    expect(revealed(noScalingLesson, stuck)).toContain(
      'Mortgage runs from $0k to $635k, Online from 0 to 1.'
    );
    expect(revealed(noScalingLesson, { ...stuck, ranges: null })).toContain('different units');
  });

  it('admits that it learned all the same', () => {
    expect(noScalingLesson.showed([madeUpRun()])).toBe(false);
    expect(revealed(noScalingLesson, madeUpRun())).toContain('learned all the same');
  });
});

describe('no dropout and far too long', () => {
  it('says when the validation loss turned and how far it rose', () => {
    const run = madeUpRun({
      epochs: madeUpEpochs([
        [0.3, 0.1],
        [0.1, 0.05],
        [0.01, 0.1]
      ])
    });
    expect(tooLongLesson.showed([run])).toBe(true);
    const text = revealed(tooLongLesson, run);
    expect(text).toContain('lowest after epoch 2, at 0.050, and ended at 0.100, 100% higher.');
    expect(text).toContain('by heart');
    expect(read(tooLongLesson.compare(run, madeUpRun()))).toContain(
      'ends at 0.060 instead of 0.100, after 2 epochs instead of 3'
    );
  });

  it('admits that the two losses stayed together', () => {
    expect(tooLongLesson.showed([madeUpRun()])).toBe(false);
    const text = revealed(tooLongLesson, madeUpRun());
    expect(text).toContain('and ended at 0.060.');
    expect(text).toContain('have not come apart much');
  });
});

describe('everybody declines', () => {
  it('computes what declining is worth in the file and in the test', () => {
    const run = madeUpRun({ evaluation: madeUpEvaluation(0) });
    expect(allDeclineLesson.showed([run])).toBe(true);
    const text = revealed(allDeclineLesson, run);
    expect(text).toContain('Of the 5,000 customers in the file 4,520 declined');
    expect(text).toContain('right for 90.4%');
    expect(text).toContain('the accuracy is 90.0%');
    expect(text).toContain('a recall of 0.0%');
    expect(read(allDeclineLesson.compare(run, madeUpRun()))).toMatch(
      /ahead of declining everybody by 9\.4 points; .* between 0\.0% and 94\.0%/
    );
  });

  it('admits that somebody is called after all, and suits files of many acceptors', () => {
    expect(allDeclineLesson.showed([madeUpRun()])).toBe(false);
    expect(revealed(allDeclineLesson, madeUpRun())).toContain('still calls 47 test customers');
    const many = madeUpRun({ acceptedCount: 2500, evaluation: madeUpEvaluation(0) });
    expect(revealed(allDeclineLesson, many)).toContain('gives the rule away');
  });
});

describe('an input that knows the answer', () => {
  it('computes what is left when the letter is not yet sent', () => {
    const run = madeUpRun({ leak: { acceptors: 50, found: 49, foundWithout: 20 } });
    expect(leakLesson.showed([run])).toBe(true);
    const text = revealed(leakLesson, run);
    expect(text).toContain('it finds 20 of 50 instead of 49: a recall of 40.0%.');
    expect(read(leakLesson.compare(run, madeUpRun()))).toContain(
      'promised 49 of 50 and would have kept 20'
    );
  });

  it('admits a small loss, and an input that was taken out', () => {
    const run = madeUpRun({ leak: { acceptors: 50, found: 48, foundWithout: 47 } });
    expect(leakLesson.showed([run])).toBe(false);
    expect(revealed(leakLesson, run)).toContain('The loss is small here');
    expect(leakLesson.showed([madeUpRun()])).toBe(false);
    expect(revealed(leakLesson, madeUpRun())).toContain('nothing leaks');
  });
});

describe('a tiny training set', () => {
  const small = { training: { rows: 60, accepted: 6 } };

  it('tells the scores of one draw with their range, and of several with their spread', () => {
    const run = madeUpRun({ ...small, evaluation: madeUpEvaluation(25) });
    expect(tinyLesson.showed([run])).toBe(true);
    const once = revealed(tinyLesson, run);
    expect(once).toContain('learned from 60 customers, of whom 6 accepted');
    expect(once).toMatch(/a recall of 50%, .* from 37% to 63%/);
    expect(once).toContain('another draw');
    const other = madeUpRun({ ...small, evaluation: madeUpEvaluation(10) });
    expect(revealed(tinyLesson, run, other)).toContain('Over 2 draws the recall was 50%, 20%.');
  });

  it('admits good scores that lie close together', () => {
    const runs = [madeUpRun(small), madeUpRun(small)];
    expect(tinyLesson.showed(runs)).toBe(false);
    expect(revealed(tinyLesson, ...runs)).toContain('close together');
  });

  it('takes about sixty customers from any file that has them, and half of a smaller one', () => {
    const share = (rows: number, acceptedCount: number) =>
      tinyLesson.setUp({ rows, acceptedCount }).preparation!.validationShare!;
    const training = (rows: number, acceptedCount: number) => {
      const rest = rows - Math.ceil(0.1 * rows);
      return rest - Math.ceil(share(rows, acceptedCount) * rest);
    };
    expect(training(5000, 500)).toBe(60);
    expect(training(5000, 50)).toBe(600);
    expect(training(100_000, 50_000)).toBe(60);
    expect(training(50, 20)).toBe(22);
  });
});

describe('allLessons', () => {
  it('have an id of their own, and the expected answer among their choices', () => {
    expect(new Set(allLessons.map(({ id }) => id)).size).toBe(allLessons.length);
    for (const { choices, expected } of allLessons) {
      expect(choices.length).toBeGreaterThanOrEqual(3);
      expect(choices.map(({ id }) => id)).toContain(expected);
    }
  });

  it('leave no figure undefined when training broke off', () => {
    for (const lesson of allLessons) {
      expect(revealed(lesson, diverged)).not.toMatch(/–|NaN|undefined/);
      expect(read(lesson.compare(diverged, diverged))).not.toMatch(/–|NaN|undefined/);
    }
  });
});
