import { count, share } from '../../core/evaluate/phrases';
import { LEAKED_FEATURE } from '../../core/prepare/leaked-feature';
import type { Prose } from '../../core/prose';
import { compareFound } from './compare-found';
import type { Lesson } from './lesson';
import { whatItFinds } from './lesson-phrases';
import type { LessonRun } from './lesson-run';

/** The failure shows if this share of the acceptors is lost with the letter. */
const CLEAR_LOSS = 0.1;

/** An input that was written after the answer. */
export const leakLesson: Lesson = {
  id: 'leak',
  title: 'An input that knows the answer',
  about: 'One column was filled in after the campaign. The scores have never been better.',
  setUp: () => ({ preparation: { leak: true } }),
  setUpWords: () => [
    `The recommended network gets one more input, “${LEAKED_FEATURE}”: made up for this lesson, and not ` +
      'in your file. New borrowers are welcomed by a letter, so it was written after the campaign.'
  ],
  question:
    'The test customers are found nearly without fault. What happens in the next campaign, before any letter has been sent?',
  choices: [
    { id: 'same', text: 'The same: these test customers were new to the network, too.' },
    { id: 'little', text: 'A little worse, as always when the test is over.' },
    { id: 'misses', text: 'It misses many who would accept.' },
    { id: 'everybody', text: 'It calls everybody.' }
  ],
  expected: 'misses',
  showed: ([run]) => showed(run!),
  reveal: ([run]) => [onTest(run!), withoutLetter(run!), meaning(run!)],
  lookAt: [
    {
      cell: 'prepare',
      title: 'Prepare',
      text: 'The pretend input at the end of the scaler’s table.'
    },
    {
      cell: 'predict',
      title: 'Predict',
      text: 'Customers who are still to be called have had no letter. What is left of their probability?'
    }
  ],
  cureText:
    'Ask of every column: was it known before the call? Leave out whatever was written afterwards, ' +
    'however good the scores are with it. Scores that are too good are a reason to look.',
  cureLabel: 'Take the letter out and train again',
  cure: {},
  compare: (failed, cured) =>
    failed.leak
      ? [
          'Without the letter the network ',
          ...(cured.evaluation ? whatItFinds(cured.evaluation) : ['could not be trained']),
          ', and as much can be expected of it in the next campaign. With the letter it promised ',
          count(failed.leak.found),
          ' of ',
          count(failed.leak.acceptors),
          ' and would have kept ',
          count(failed.leak.foundWithout),
          '.'
        ]
      : compareFound(failed, cured)
};

function showed({ leak }: LessonRun): boolean {
  return leak !== null && leak.found - leak.foundWithout >= CLEAR_LOSS * leak.acceptors;
}

function onTest({ evaluation }: LessonRun): Prose {
  if (!evaluation) return ['Training broke off, so there is nothing to test.'];
  return [
    'With the letter in the file, the network ',
    ...whatItFinds(evaluation),
    '. Its accuracy is ',
    share(evaluation.metrics.accuracy),
    ' and its ROC area ',
    { value: evaluation.metrics.rocAuc, format: 'decimal' },
    '.'
  ];
}

function withoutLetter({ leak }: LessonRun): Prose {
  if (!leak) return ['The pretend input is no longer among the inputs, so nothing leaks.'];
  return [
    'Ask the same network about the same acceptors as they were before the campaign, with no letter ' +
      'sent, and it finds ',
    count(leak.foundWithout),
    ' of ',
    count(leak.acceptors),
    ' instead of ',
    count(leak.found),
    ': a recall of ',
    share(leak.foundWithout / leak.acceptors),
    '.'
  ];
}

function meaning(run: LessonRun): Prose {
  if (!run.leak) return [];
  return showed(run)
    ? [
        'It had learned to read the answer off the letter and to trust little else. The test could not ' +
          'warn: the test customers had the same column.'
      ]
    : [
        'The loss is small here: the other inputs tell the acceptors apart nearly as well. The letter is a ' +
          'leak all the same, and the scores owe it an unknown part.'
      ];
}
