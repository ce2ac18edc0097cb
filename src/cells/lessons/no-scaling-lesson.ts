import type { Recipe } from '../../core/model/recipe';
import type { Prose } from '../../core/prose';
import { compareFound } from './compare-found';
import { learnedNothing } from './learned-nothing';
import type { Lesson } from './lesson';
import { setting } from './lesson-phrases';
import type { InputRange, LessonRun } from './lesson-run';
import { tellLearning } from './tell-learning';

/** The same in the failure and in the cure, so that only the scaling differs. */
const recipe: Partial<Recipe> = {
  optimizer: 'sgd',
  learningRate: 0.1,
  schedule: 'constant',
  weightDecay: 0,
  epochs: 15
};

/** Inputs in their own units: the large ones drown the others. */
export const noScalingLesson: Lesson = {
  id: 'no-scaling',
  title: 'Inputs that are not scaled',
  about: 'Every column keeps its own unit. Does it matter that some run into the hundreds?',
  setUp: () => ({ preparation: { scaling: 'none' }, recipe }),
  setUpWords: () => [
    'Scaling is off: the network gets every figure as it stands in the file. It trains by plain SGD at a ' +
      'rate of ',
    setting(0.1),
    ', for ',
    setting(15),
    ' epochs.'
  ],
  question: 'What will the network make of figures in different units?',
  choices: [
    { id: 'same', text: 'The same as ever: the weights make up for the units.' },
    { id: 'drown', text: 'Hardly anything: the largest columns drown the others.' },
    { id: 'better', text: 'More than before: real figures say more than scaled ones.' },
    { id: 'heart', text: 'It learns the training customers by heart.' }
  ],
  expected: 'drown',
  showed: ([run]) => learnedNothing(run!),
  reveal: ([run]) => [tellLearning(run!), [...unitsOf(run!), ...consequence(run!)]],
  lookAt: [
    {
      cell: 'prepare',
      title: 'Prepare',
      text: 'Mean 0 and scale 1 for every input: nothing was scaled.'
    },
    { cell: 'train', title: 'Train', text: 'The loss from epoch to epoch.' }
  ],
  cureText:
    'Take away each input’s mean and divide by its spread, so that all of them are of like size. Nothing ' +
    'else about the network needs to change.',
  cureLabel: 'Scale the inputs and train again',
  cure: { recipe },
  compare: compareFound
};

function unitsOf({ ranges }: LessonRun): Prose {
  if (!ranges) return ['The inputs have different units. '];
  return [
    `${ranges.widest.label} runs from `,
    ...ends(ranges.widest),
    `, ${ranges.narrowest.label} from `,
    ...ends(ranges.narrowest),
    '. '
  ];
}

function ends({ min, max, format }: InputRange): Prose {
  return [{ value: min, format }, ' to ', { value: max, format }];
}

function consequence(run: LessonRun): Prose {
  return learnedNothing(run)
    ? [
        'A network multiplies what it is given, and a weight’s correction grows with its input. So the ' +
          'widest columns set the pace: a step that is right for the small ones is far too long for them, ' +
          'and the units break before the small ones have had a say.'
      ]
    : [
        'This time the network learned all the same: no column is so wide that it drowns the others. ' +
          'That is luck with the units; the same figures in cents or in days could undo it.'
      ];
}
