import { count, roundShare, share } from '../../core/evaluate/phrases';
import type { Prose } from '../../core/prose';
import type { Lesson } from './lesson';
import { lossOf, setting, whatItFinds } from './lesson-phrases';
import type { LessonRun } from './lesson-run';

const EPOCHS = 60;
const recipe = {
  hidden: [128, 128],
  learningRate: 0.003,
  schedule: 'constant',
  weightDecay: 0
} as const;

/** From here on a validation loss has turned up, and not merely trembled. */
const TURNED = 1.1;

/** A large network, nothing against learning by heart, and many epochs. */
export const tooLongLesson: Lesson = {
  id: 'too-long',
  title: 'No dropout and far too long',
  about: 'A large network looks at the same customers sixty times. Is more training better?',
  setUp: () => ({ recipe: { ...recipe, dropout: 0, epochs: EPOCHS } }),
  setUpWords: () => [
    'Two layers of ',
    setting(128),
    ' units, no dropout, no weight decay, a constant rate, and ',
    setting(EPOCHS),
    ' epochs.'
  ],
  question: 'The training loss falls and falls. What does the validation loss do?',
  choices: [
    { id: 'together', text: 'It falls along with the training loss to the end.' },
    { id: 'level', text: 'It falls, then stays level.' },
    { id: 'turns', text: 'It falls, then turns and rises again.' },
    { id: 'rises', text: 'It rises from the start.' }
  ],
  expected: 'turns',
  showed: ([run]) => turned(run!),
  reveal: ([run]) => [bothLosses(run!), meaning(run!), onTest(run!)],
  lookAt: [
    { cell: 'train', title: 'Train', text: 'Whether a gap opens between the two curves.' },
    {
      cell: 'evaluate',
      title: 'Evaluate',
      text: 'Log loss among all metrics, beside accuracy.'
    }
  ],
  cureText:
    'Stop near the epoch at which the validation loss is lowest, and let dropout switch off some units ' +
    'at every step, so that the network cannot lean on any one customer.',
  cureLabel: 'Train with dropout, for 15 epochs',
  cure: { recipe: { ...recipe, dropout: 0.4, epochs: 15 } },
  compare: (failed, cured) => {
    const before = failed.epochs.at(-1);
    const after = cured.epochs.at(-1);
    if (!before || !after || !cured.evaluation)
      return ['This run broke off, so there is nothing to compare.'];
    return [
      'The validation loss ends at ',
      lossOf(after.valLoss),
      ' instead of ',
      lossOf(before.valLoss),
      ', after ',
      count(cured.epochs.length),
      ' epochs instead of ',
      count(failed.epochs.length),
      '. The network ',
      ...whatItFinds(cured.evaluation),
      '.'
    ];
  }
};

/** The epoch (from 1) whose validation loss is lowest, that loss and the last one. */
function validationCourse({ epochs }: LessonRun) {
  const losses = epochs.map(({ valLoss }) => valLoss);
  const lowest = Math.min(...losses);
  return { epoch: losses.indexOf(lowest) + 1, lowest, last: losses.at(-1) ?? NaN };
}

function turned(run: LessonRun): boolean {
  const { lowest, last } = validationCourse(run);
  return last >= TURNED * lowest;
}

function bothLosses(run: LessonRun): Prose {
  const first = run.epochs[0];
  const end = run.epochs.at(-1);
  if (!first || !end) return ['Training broke off before the first epoch was over.'];
  const { epoch, lowest, last } = validationCourse(run);
  return [
    'The training loss went from ',
    lossOf(first.loss),
    ' to ',
    lossOf(end.loss),
    '. The validation loss was lowest after epoch ',
    count(epoch),
    ', at ',
    lossOf(lowest),
    ', and ended at ',
    lossOf(last),
    ...(last > lowest ? [', ', roundShare(last / lowest - 1), ' higher'] : []),
    '.'
  ];
}

function meaning(run: LessonRun): Prose {
  return turned(run)
    ? [
        'From there on the network learned these customers by heart. It grew surer of everything, also of ' +
          'what holds for nobody else, and a confident mistake costs more than a doubtful one.'
      ]
    : [
        'The two have not come apart much here: this network has not begun to learn its customers by ' +
          'heart, or there are enough of them to make it hard. More epochs or more units would tell.'
      ];
}

function onTest({ evaluation }: LessonRun): Prose {
  if (!evaluation) return ['Training broke off, so there is nothing to test.'];
  return [
    'Accuracy shows little of it: on the test customers it is ',
    share(evaluation.metrics.accuracy),
    '. The probabilities suffer first, with a log loss of ',
    lossOf(evaluation.metrics.logLoss),
    ', and a campaign that ranks and prices its calls lives by the probabilities.'
  ];
}
