import type { Recipe } from '../model/recipe';
import type { Prose } from '../prose';
import { majorityBaseline } from './baseline';
import type { Evaluation, Interval } from './evaluation';
import { count, counted, nearlyAlways, roundShare, share } from './phrases';

/** What the notebook has come to, as far as its conclusion speaks of it. */
export interface ConclusionInput {
  /** Customers in the file, and how many of them accepted. */
  readonly rows: number;
  readonly acceptedCount: number;
  /** On the test customers. */
  readonly evaluation: Evaluation;
  readonly recipeName: Recipe['name'];
  /** Weights and biases of the network. */
  readonly parameters: number;
  /** Name of the engine that trained: webgl, wasm or cpu. */
  readonly engine: string;
  /** The customers are made up. */
  readonly synthetic: boolean;
}

/**
 * Closes the notebook in three or four paragraphs, computed from its results: what was asked, what
 * the network achieves, how far that can be trusted, and what to do next.
 */
export function conclude(input: ConclusionInput): Prose[] {
  return [theQuestion(input), theAnswer(input), theTrust(input), theNextStep(input)];
}

function theQuestion({ rows, acceptedCount, synthetic }: ConclusionInput): Prose {
  const opening: Prose = [
    'Of ',
    count(rows),
    synthetic ? ' synthetic customers ' : ' customers ',
    count(acceptedCount),
    ' accepted, ',
    share(acceptedCount / rows),
    '. Calling everybody would mean ',
    count(rows - acceptedCount),
    ' calls to people who decline; the question was how many of those a network can spare the bank.'
  ];
  if (!synthetic) return opening;
  return [
    ...opening,
    ' These customers are made up, so the figures show how the method works and not what a bank ' +
      'would earn with it.'
  ];
}

const recipeWords: Record<Recipe['name'], string> = {
  reference: 'reference recipe',
  recommended: 'recommended recipe',
  custom: 'custom recipe'
};

const engineWords: Readonly<Record<string, string>> = {
  simd: 'on the processor (SIMD)',
  webgpu: 'on the graphics processor (WebGPU)',
  webgl: 'on the graphics processor (WebGL)',
  wasm: 'on the processor (WebAssembly)',
  cpu: 'on the processor (plain JavaScript)'
};

function theAnswer(input: ConclusionInput): Prose {
  const { evaluation, recipeName, parameters, engine } = input;
  const { rows, accepted, confusion, metrics } = evaluation;
  const called = confusion.tp + confusion.fp;
  const trained: Prose = [
    `Trained by the ${recipeWords[recipeName]} ${engineWords[engine] ?? `with ${engine}`}, a network of `,
    ...counted(parameters, 'parameter', 'parameters')
  ];
  if (accepted === 0) {
    return [
      ...trained,
      ' met no acceptor among the ',
      count(rows),
      ' customers it had not seen, so how many it would find remains open.'
    ];
  }
  if (called === 0) {
    return [
      ...trained,
      ' would call none of the ',
      count(rows),
      ' customers it had not seen, and so reach ',
      count(0),
      ' of the ',
      count(accepted),
      ' who accepted. As it stands it is of no use to the campaign.'
    ];
  }
  return [
    ...trained,
    ' would call ',
    count(called),
    ' of the ',
    count(rows),
    ' customers it had not seen and reach ',
    count(confusion.tp),
    ' of the ',
    count(accepted),
    ' who accepted. ',
    share(metrics.precision),
    ' of its calls succeed, against ',
    share(accepted / rows),
    ' of calls made blindly.',
    ...ranking(metrics.rocAuc)
  ];
}

function ranking(rocAuc: number): Prose {
  if (Number.isNaN(rocAuc)) return [];
  return [
    ' Shown one acceptor and one decliner, it gives the acceptor the higher probability in ',
    nearlyAlways(rocAuc),
    ' of all pairs.'
  ];
}

function theTrust({ evaluation, synthetic }: ConclusionInput): Prose {
  const { accepted, rows, metrics, intervals } = evaluation;
  const baseline = majorityBaseline(evaluation);
  const range = (name: string, [low, high]: Interval): Prose[] =>
    Number.isNaN(low) ? [] : [[`${name} anywhere from `, share(low), ' to ', share(high)]];
  const ranges = [
    ...range('recall', intervals.recall),
    ...range('precision', intervals.precision)
  ].flatMap((part, i) => (i === 0 ? part : [' and ', ...part]));
  const doubt: Prose =
    accepted === 0
      ? ['Without acceptors to test on, recall and precision are not known.']
      : [
          'Chance leaves room: with ',
          ...counted(accepted, 'acceptor', 'acceptors'),
          ' among ',
          count(rows),
          ' test customers, ',
          ...ranges,
          ' would fit what was seen.'
        ];
  return [
    ...doubt,
    ' Accuracy, ',
    share(metrics.accuracy),
    ', is the least telling figure, since ',
    share(baseline.accuracy),
    ` comes from predicting that everybody ${baseline.answer}s.`,
    ' The intervals hold for one network and customers like these; another seed moves the figures ' +
      `a little, and ${synthetic ? 'real customers' : 'a later campaign'} may move them more.`
  ];
}

function theNextStep({ evaluation }: ConclusionInput): Prose {
  const { confusion, threshold, accepted } = evaluation;
  const missed: Prose =
    confusion.fn === 0
      ? ['it missed no acceptor here']
      : ['it missed ', ...counted(confusion.fn, 'acceptor', 'acceptors'), ' here'];
  return [
    'The line between calling and not calling was drawn at a probability of ',
    roundShare(threshold),
    ', and ',
    ...(accepted === 0 ? ['there was no acceptor to miss'] : missed),
    '. Where a call costs little beside what an acceptor brings, a lower line finds more of them for ' +
      'more calls in vain. Before the list goes out, call a small group chosen by chance as well: only that shows ' +
      'what the network adds, and it gives the next one customers to learn from.'
  ];
}
