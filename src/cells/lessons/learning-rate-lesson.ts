import { recommendedRecipe } from '../../core/model/recipes';
import { compareFound } from './compare-found';
import { learnedNothing } from './learned-nothing';
import type { Lesson } from './lesson';
import { setting } from './lesson-phrases';
import { tellLearning } from './tell-learning';

const RATE = 0.5;

/** Corrections so large that each overshoots. */
export const learningRateLesson: Lesson = {
  id: 'learning-rate',
  title: 'A learning rate that is too high',
  about: 'Each correction is a hundred times the usual. Will the network learn faster?',
  setUp: () => ({
    recipe: { learningRate: RATE, schedule: 'constant', weightDecay: 0, epochs: 10 }
  }),
  setUpWords: () => [
    'The learning rate is ',
    setting(RATE),
    ' from the first step to the last; the recommended recipe begins at ',
    setting(recommendedRecipe.learningRate),
    ' and falls to ',
    setting(0),
    '. It trains for ',
    setting(10),
    ' epochs, without weight decay.'
  ],
  question: 'What will the larger corrections do?',
  choices: [
    { id: 'faster', text: 'The network learns the same, only faster.' },
    { id: 'heart', text: 'It learns the training customers by heart.' },
    { id: 'lost', text: 'It learns next to nothing: every correction overshoots.' },
    { id: 'slower', text: 'It learns more slowly, but just as well in the end.' }
  ],
  expected: 'lost',
  showed: ([run]) => learnedNothing(run!),
  reveal: ([run]) => [
    tellLearning(run!),
    learnedNothing(run!)
      ? [
          'A correction points downhill, but says nothing of how far. With a rate of ',
          setting(run!.recipe.learningRate),
          ' each step jumps over the valley and lands as far from the bottom as before, or farther.'
        ]
      : [
          'This time it learned all the same: the optimizer kept the large steps in hand. Change the seed ' +
            'in Train and train again; with a rate of ',
          setting(run!.recipe.learningRate),
          ' most seeds fare worse.'
        ]
  ],
  lookAt: [
    { cell: 'train', title: 'Train', text: 'How the loss moves from epoch to epoch.' },
    { cell: 'evaluate', title: 'Evaluate', text: 'Recall, and how many customers are called.' }
  ],
  cureText:
    'Start with small corrections and make them smaller still towards the end. If the loss jumps about, ' +
    'divide the rate by ten before you change anything else.',
  cureLabel: 'Train with the recommended rate',
  cure: {},
  compare: compareFound
};
