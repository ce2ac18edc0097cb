import { count, counted, roundShare } from '../../core/evaluate/phrases';
import type { Prose } from '../../core/prose';
import type { Lesson, LessonFacts } from './lesson';
import { lossOf, setting, whatItFinds } from './lesson-phrases';
import type { LessonRun } from './lesson-run';

const FEWEST = 60;
/** So many acceptors are drawn on average; with fewer, some draws would have none. */
const ACCEPTORS = 6;
const TEST_SHARE = 0.1;
/** Recalls this far apart differ by more than a stroke of luck in the test. */
const FAR_APART = 0.1;
/** A recall below this leaves out too many to call the network good. */
const POOR = 0.8;

/** Sixty customers to learn from. */
export const tinyLesson: Lesson = {
  id: 'tiny',
  title: 'A tiny training set',
  about: 'The network learns from a handful of customers. How far can its scores be trusted?',
  setUp: (facts) => edits(facts),
  setUpWords: (facts) => [
    'The network learns from ',
    count(trainingRows(facts)),
    ' of the ',
    count(facts.rows),
    ' customers, over ',
    setting(100),
    ' epochs. The others are kept for validation and test.'
  ],
  question:
    'Draw the training customers again by another seed and train anew. What happens to the scores?',
  choices: [
    { id: 'same', text: 'They stay the same: the test customers decide.' },
    { id: 'rise', text: 'They rise a little each time.' },
    { id: 'jump', text: 'They are poor, and jump from draw to draw.' },
    { id: 'none', text: 'So few customers cannot be trained on at all.' }
  ],
  expected: 'jump',
  showed: (runs) => recallOf(runs.at(-1)!) < POOR || spread(runs) >= FAR_APART,
  reveal: (runs) => [byHeart(runs.at(-1)!), onTest(runs.at(-1)!), fromDrawToDraw(runs)],
  lookAt: [
    {
      cell: 'train',
      title: 'Train',
      text: 'The training loss beside the validation loss.'
    },
    { cell: 'evaluate', title: 'Evaluate', text: 'The ranges beside the scores.' }
  ],
  cureText:
    'Learn from as many customers as there are, hold back only what the test needs, and report every ' +
    'score with its range. Where there is no more data, repeat the split and show how the scores vary.',
  cureLabel: 'Train on eight in ten customers',
  cure: {},
  compare: (failed, cured) => [
    'The network now learns from ',
    count(cured.training.rows),
    ' customers instead of ',
    count(failed.training.rows),
    '. It ',
    ...(cured.evaluation ? whatItFinds(cured.evaluation) : ['could not be trained']),
    '.'
  ],
  another: {
    label: 'Train on another draw',
    edits: (facts, splitSeed, n) => {
      const { preparation, recipe } = edits(facts);
      return { preparation: { ...preparation, splitSeed: (splitSeed + n) % 2 ** 32 }, recipe };
    }
  }
};

/** About a handful of acceptors among the training customers, and never more than half of the file. */
function trainingRows({ rows, acceptedCount }: LessonFacts): number {
  const forAcceptors = acceptedCount > 0 ? Math.ceil((ACCEPTORS * rows) / acceptedCount) : 0;
  const rest = rows - Math.ceil(TEST_SHARE * rows);
  return Math.max(1, Math.min(Math.max(FEWEST, forAcceptors), Math.floor(rest / 2)));
}

function edits(facts: LessonFacts) {
  const rest = facts.rows - Math.ceil(TEST_SHARE * facts.rows);
  // The split rounds a part up to whole rows; half a row less lands on the number that is meant.
  const validationShare = (rest - trainingRows(facts) - 0.5) / rest;
  return { preparation: { testShare: TEST_SHARE, validationShare }, recipe: { epochs: 100 } };
}

function recallOf({ evaluation }: LessonRun): number {
  return evaluation?.metrics.recall ?? 0;
}

function spread(runs: readonly LessonRun[]): number {
  const recalls = runs.map(recallOf);
  return Math.max(...recalls) - Math.min(...recalls);
}

function byHeart({ training, epochs }: LessonRun): Prose {
  const last = epochs.at(-1);
  return [
    'It learned from ',
    count(training.rows),
    ' customers, of whom ',
    count(training.accepted),
    ' accepted.',
    ...(last
      ? [
          ' On these its loss fell to ',
          lossOf(last.loss),
          '; on the validation customers it is ',
          lossOf(last.valLoss),
          '.'
        ]
      : [' Training broke off before the first epoch was over.'])
  ];
}

function onTest({ evaluation }: LessonRun): Prose {
  if (!evaluation) return ['So there is nothing to test.'];
  const [low, high] = evaluation.intervals.recall;
  return [
    'It ',
    ...whatItFinds(evaluation),
    '. That is a recall of ',
    roundShare(evaluation.metrics.recall),
    ', and chance among the test customers alone leaves anything from ',
    roundShare(low),
    ' to ',
    roundShare(high),
    '.'
  ];
}

function fromDrawToDraw(runs: readonly LessonRun[]): Prose {
  if (runs.length < 2) {
    return [
      'That range does not yet count which customers happened to be drawn for training. Train on ' +
        'another draw, a few times, and watch the recall.'
    ];
  }
  const recalls = runs.map(recallOf);
  const listed = recalls.flatMap((recall, i): Prose => [i === 0 ? '' : ', ', roundShare(recall)]);
  const verdict =
    spread(runs) >= FAR_APART
      ? '. Nothing changed but who was drawn, so one such score says little.'
      : '. They lie close together here, closer than so few customers would lead one to expect; more draws ' +
        'may still differ.';
  return [
    'Over ',
    ...counted(runs.length, 'draw', 'draws'),
    ' the recall was ',
    ...listed,
    verdict
  ];
}
