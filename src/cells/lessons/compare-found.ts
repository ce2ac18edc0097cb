import { count } from '../../core/evaluate/phrases';
import type { Prose } from '../../core/prose';
import { whatItFinds } from './lesson-phrases';
import type { LessonRun } from './lesson-run';

/** How many acceptors the cured network finds, beside the failed one. */
export function compareFound(failed: LessonRun, cured: LessonRun): Prose {
  if (!cured.evaluation) {
    return [
      'This run broke off too, in epoch ',
      count(cured.epochs.length + 1),
      '. Other seeds or customers may need a gentler cure still: lower the learning rate in Model.'
    ];
  }
  const before: Prose = failed.evaluation
    ? [', where it found ', count(failed.evaluation.confusion.tp), ' before.']
    : [', where there was no network before.'];
  return ['Now the network ', ...whatItFinds(cured.evaluation), ...before];
}
