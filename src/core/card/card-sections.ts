import { startingSentence } from '../data/findings/starting-sentence';
import type { EvaluationMetrics, Interval } from '../evaluate/evaluation';
import type { ShareFigure } from '../fair/slice';
import { formatNumber, type NumberFormat } from '../format';
import { engineLabelOf } from '../model/engine-labels';
import {
  activationLabels,
  categoriesLabels,
  optimizerLabels,
  recipeLabels,
  scalerRowsLabels,
  scalingLabels
} from '../model/recipe-words';
import type { CardBlock, CardSection } from './card-section';
import type { CardGrouping, ModelCard } from './model-card';

const count = (value: number) => formatNumber(value, 'count');
const share = (value: number) => formatNumber(value, 'share');

/** What a model card says, section by section, for whoever reads it. */
export function cardSections(card: ModelCard): readonly CardSection[] {
  return [
    { title: 'Intended use', blocks: intendedUse(card) },
    { title: 'Data', blocks: [dataFacts(card)] },
    { title: 'Recipe and seeds', blocks: [recipeFacts(card)] },
    { title: 'Metrics', blocks: metricBlocks(card) },
    { title: 'Slices', blocks: sliceBlocks(card) },
    { title: 'Limits', blocks: [{ kind: 'list', items: card.limits }] }
  ];
}

function intendedUse({ data }: ModelCard): readonly CardBlock[] {
  return [
    {
      kind: 'text',
      text: `A network that says how likely a customer is to accept (“${data.target}”), so that a campaign calls the likeliest first. It is meant for a bank’s own customers, like those that it learned from.`
    },
    {
      kind: 'text',
      text: 'It is not meant to decide who is given credit, how much or at what price, nor for anything else about a person.'
    }
  ];
}

function dataFacts({ data, training, evaluation }: ModelCard): CardBlock {
  return {
    kind: 'facts',
    rows: [
      ['File', data.synthetic ? `${data.name} (synthetic customers)` : data.name],
      ['Fingerprint', data.fingerprint],
      ['Customers', count(data.rows)],
      ['Accepted', `${count(data.accepted)} (${share(data.accepted / data.rows)})`],
      ['Answer', data.target],
      ['Repairs', data.repairs.length > 0 ? data.repairs.join('; ') : 'none'],
      [
        'Split',
        `${count(training.rows)} to learn from, ${count(training.validationRows)} for validation, ${count(evaluation.rows)} for the test`
      ]
    ]
  };
}

function recipeFacts({ model, seeds, training, date }: ModelCard): CardBlock {
  const { recipe, preparation, inputs, parameters } = model;
  return {
    kind: 'facts',
    rows: [
      ['Recipe', recipeLabels[recipe.name]],
      [
        'Hidden layers',
        recipe.hidden.length === 0
          ? 'none'
          : `${recipe.hidden.join('–')} units, ${activationLabels[recipe.activation]}, ${recipe.dropout === 0 ? 'no dropout' : `dropout ${formatNumber(recipe.dropout, 'share-whole')}`}`
      ],
      ['Parameters', count(parameters)],
      [
        'Training',
        `${optimizerLabels[recipe.optimizer]}, learning rate ${recipe.learningRate} (${recipe.schedule}), weight decay ${recipe.weightDecay}, batches of ${recipe.batchSize}, ${training.epochs} epochs`
      ],
      ['Inputs', inputs.join(', ')],
      [
        'Preparation',
        `categories ${categoriesLabels[preparation.categories]}; scaling ${scalingLabels[preparation.scaling ?? 'standard']}, fitted on ${scalerRowsLabels[preparation.scalerRows]}`
      ],
      ['Seeds', `split ${seeds.split}, training ${seeds.training}, intervals ${seeds.bootstrap}`],
      ['Engine', engineLabelOf(training.engine)],
      ['Date of this card', date]
    ]
  };
}

const metricLabels: Readonly<Record<keyof EvaluationMetrics, readonly [string, NumberFormat]>> = {
  accuracy: ['Accuracy', 'share'],
  balancedAccuracy: ['Balanced accuracy', 'share'],
  precision: ['Precision', 'share'],
  recall: ['Recall', 'share'],
  f1: ['F1', 'share'],
  mcc: ['Matthews’ correlation (MCC)', 'decimal'],
  rocAuc: ['ROC AUC', 'decimal'],
  prAuc: ['PR AUC', 'decimal'],
  logLoss: ['Log loss', 'decimal'],
  brier: ['Brier score', 'decimal']
};

function metricBlocks({ evaluation }: ModelCard): readonly CardBlock[] {
  const { rows, accepted, threshold, confusion, metrics } = evaluation;
  const { tn, fp, fn, tp } = confusion;
  const names = Object.keys(metricLabels) as (keyof EvaluationMetrics)[];
  return [
    {
      kind: 'text',
      text: `On ${count(rows)} customers that it never saw, ${count(accepted)} of whom accepted. From a probability of ${share(threshold)} on it says yes: ${count(tp)} rightly, ${count(fp)} wrongly; of those to whom it says no, ${count(tn)} declined and ${count(fn)} accepted.`
    },
    {
      kind: 'table',
      caption: 'Metrics with their 95% intervals',
      columns: ['Metric', 'Value', '95% interval'],
      rows: names.map((name) => {
        const [label, format] = metricLabels[name];
        const { value, interval } = metrics[name];
        return [label, formatNumber(value, format), rangeWords(interval, format)];
      })
    }
  ];
}

function sliceBlocks({ fairness }: ModelCard): readonly CardBlock[] {
  const { threshold, groupings } = fairness;
  if (groupings.length === 0) return [{ kind: 'text', text: 'None were looked at.' }];
  return [
    {
      kind: 'text',
      text: `By the campaign’s list, which takes whoever has a probability of ${share(threshold)} or more; on the same customers, with 95% intervals. “Said” is the mean probability, to be held against those who accept. ▽ marks what is told from too few customers to conclude anything.`
    },
    ...groupings.map(sliceTable)
  ];
}

function sliceTable({ words, slices }: CardGrouping): CardBlock {
  return {
    kind: 'table',
    caption: `Slices by ${words}`,
    columns: [
      startingSentence(words),
      'Customers',
      'Accept',
      'On the list',
      'Recall',
      'Precision',
      'Said'
    ],
    rows: slices.map(
      ({ label, customers, accepts, listed, recall, precision, small, calibration }) => [
        small ? `${label} ▽` : label,
        count(customers),
        ...[accepts, listed, recall, precision].map(figureWords),
        share(calibration.said)
      ]
    )
  };
}

function figureWords({ value, interval, few, of }: ShareFigure): string {
  if (of === 0) return '–';
  return `${share(value)} (${rangeWords(interval, 'share')})${few ? ' ▽' : ''}`;
}

function rangeWords([low, high]: Interval, format: NumberFormat): string {
  if (Number.isNaN(low)) return '–';
  // A unit that both ends have is said once: "98.0 to 99.7%".
  return `${formatNumber(low, format).replace(/%$/, '')} to ${formatNumber(high, format)}`;
}
