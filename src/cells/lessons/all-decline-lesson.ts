import { count, counted, share } from '../../core/evaluate/phrases';
import type { Prose } from '../../core/prose';
import type { Lesson } from './lesson';
import { whatItFinds } from './lesson-phrases';
import type { LessonRun } from './lesson-run';

/** Above every probability, those included that single precision puts a hair above 1. */
const NOBODY = 1 + 2e-6;

/** Accuracy without use: everybody is said to decline. */
export const allDeclineLesson: Lesson = {
  id: 'all-decline',
  title: 'Everybody declines',
  about: 'A rule that calls nobody at all. How accurate can it be?',
  setUp: () => ({ threshold: NOBODY }),
  setUpWords: () => [
    'The recommended network is trained as ever, but the line between yes and no is drawn above every ' +
      'probability, so that it calls nobody.'
  ],
  question: 'The network says no to everybody. How accurate is that?',
  choices: [
    { id: 'zero', text: 'Not at all: it never finds an acceptor.' },
    { id: 'half', text: 'Right about half of the time, like a coin.' },
    { id: 'share', text: 'As accurate as the share of customers who decline.' },
    { id: 'unknown', text: 'That depends on the network.' }
  ],
  expected: 'share',
  showed: ([run]) => calledNobody(run!),
  reveal: ([run]) => [byNumbers(run!), onTest(run!), lesson(run!)],
  lookAt: [
    { cell: 'evaluate', title: 'Evaluate', text: 'Accuracy beside recall.' },
    { cell: 'predict', title: 'Predict', text: 'Whether any customer can reach a yes.' }
  ],
  cureText:
    'Never read accuracy without its yardstick. Ask how many acceptors are found (recall) and how many ' +
    'calls succeed (precision); declining everybody has neither.',
  cureLabel: 'Draw the line at 50% again',
  cure: {},
  compare: (failed, cured) => {
    const { evaluation } = cured;
    if (!evaluation) return ['The network could not be trained, so there is nothing to compare.'];
    const gain = evaluation.metrics.accuracy - declineAll(failed);
    const gained: Prose =
      gain > 0
        ? [' ahead of declining everybody by ', ...points(gain)]
        : [' no better than declining everybody'];
    return [
      'The same network, asked with a line at 50%, ',
      ...whatItFinds(evaluation),
      '. In accuracy it is',
      ...gained,
      '; in recall the difference is between ',
      share(0),
      ' and ',
      share(evaluation.metrics.recall),
      '.'
    ];
  }
};

function calledNobody({ evaluation }: LessonRun): boolean {
  return evaluation !== null && evaluation.confusion.tp + evaluation.confusion.fp === 0;
}

/** Accuracy of declining every test customer. */
function declineAll({ test }: LessonRun): number {
  return 1 - test.accepted / test.rows;
}

function points(difference: number): Prose {
  return [{ value: Math.round(difference * 1000) / 10, format: 'plain' }, ' points'];
}

function byNumbers({ rows, acceptedCount }: LessonRun): Prose {
  return [
    'Of the ',
    count(rows),
    ' customers in the file ',
    count(rows - acceptedCount),
    ' declined, so declining everybody is right for ',
    share(1 - acceptedCount / rows),
    ', without a network and without looking at anyone.'
  ];
}

function onTest(run: LessonRun): Prose {
  const { evaluation } = run;
  if (!evaluation) return ['Training broke off, so the network could not be asked.'];
  const accuracy = share(evaluation.metrics.accuracy);
  if (!calledNobody(run)) {
    const { tp, fp } = evaluation.confusion;
    return [
      'Here, though, the network still calls ',
      ...counted(tp + fp, 'test customer', 'test customers'),
      ': the line has been moved since. Its accuracy is ',
      accuracy,
      '; declining everybody would have ',
      share(declineAll(run)),
      '.'
    ];
  }
  return [
    'On the test customers the accuracy is ',
    accuracy,
    ', and it ',
    ...whatItFinds(evaluation),
    ': a recall of ',
    share(evaluation.metrics.recall),
    '.'
  ];
}

function lesson({ rows, acceptedCount }: LessonRun): Prose {
  return acceptedCount / rows < 0.25
    ? [
        'Where few accept, accuracy is nearly all about those who do not. The campaign lives by the few.'
      ]
    : [
        'With this many acceptors the accuracy gives the rule away. Where only one in ten accepts, it ' +
          'would read 90%.'
      ];
}
