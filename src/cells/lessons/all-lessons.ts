import { allDeclineLesson } from './all-decline-lesson';
import { leakLesson } from './leak-lesson';
import { learningRateLesson } from './learning-rate-lesson';
import type { Lesson } from './lesson';
import { noScalingLesson } from './no-scaling-lesson';
import { tinyLesson } from './tiny-lesson';
import { tooLongLesson } from './too-long-lesson';

/** The lessons, in the order in which a class would take them. */
export const allLessons: readonly Lesson[] = [
  allDeclineLesson,
  learningRateLesson,
  noScalingLesson,
  tooLongLesson,
  tinyLesson,
  leakLesson
];
