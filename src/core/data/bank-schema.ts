import type { CellReading, KnownColumn, KnownFile } from './known-file';
import type { AnalysisPlan, ColumnSchema, Condition } from './table';

const noYes = { '0': 'No', '1': 'Yes' };
const familySizes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

type Part = Pick<ColumnSchema, 'label' | 'meaning'> & Partial<ColumnSchema>;

function column(
  name: string,
  kind: ColumnSchema['kind'],
  part: Part,
  reading: CellReading = {}
): KnownColumn {
  const defaults = { role: 'input', axisLabel: part.label, format: 'plain' } as const;
  return { schema: { ...defaults, name, kind, valueLabels: {}, ...part }, reading };
}

function flag(name: string, part: Part): KnownColumn {
  return column(name, 'flag', { valueLabels: noYes, ...part }, { allowed: [0, 1] });
}

const columns: readonly KnownColumn[] = [
  column(
    'ID',
    'number',
    { role: 'identifier', label: 'Customer number', meaning: 'The number of the customer.' },
    { asText: 'identifier' }
  ),
  column('Age', 'number', {
    label: 'Age',
    axisLabel: 'Age, years',
    meaning: 'Age of the customer in completed years.',
    format: 'years',
    attribute: 'age',
    bandCuts: [30, 40, 50, 60],
    change: 'never'
  }),
  column('Experience', 'number', {
    label: 'Experience',
    axisLabel: 'Professional experience, years',
    meaning: 'Years of professional experience.',
    format: 'years',
    // It grows with age alone (they go together with r = .99): who does not get older gains none, and none is lost.
    change: 'never',
    repairRule: {
      kind: 'negative',
      noun: 'negative number of years of experience',
      unit: 'years',
      alongside: { column: 'Age', words: 'aged' }
    }
  }),
  column('Income', 'number', {
    label: 'Income',
    axisLabel: 'Annual income, thousand $',
    meaning: 'Annual income of the customer, in thousands of dollars.',
    format: 'thousand-dollars'
  }),
  column(
    'ZIP Code',
    'category',
    {
      role: 'ignored',
      label: 'ZIP code',
      meaning: 'ZIP code of the home address.',
      attribute: 'place',
      repairRule: {
        kind: 'malformed-code',
        noun: 'ZIP code',
        digits: 5,
        reason: 'a lost digit cannot be known'
      }
    },
    { asText: 'code' }
  ),
  column(
    'Family',
    'category',
    {
      label: 'Family size',
      axisLabel: 'Family size, people',
      meaning: 'Number of people in the customer’s family.',
      attribute: 'family',
      valueLabels: Object.fromEntries(
        familySizes.map((size) => [String(size), size === 1 ? '1 person' : `${size} people`])
      )
    },
    { allowed: familySizes }
  ),
  column(
    'CCAvg',
    'number',
    {
      label: 'Card spending',
      axisLabel: 'Monthly card spending, thousand $',
      meaning: 'Average spending on credit cards a month, in thousands of dollars.',
      format: 'thousand-dollars'
    },
    { slashDecimal: true }
  ),
  column(
    'Education',
    'category',
    {
      label: 'Education',
      meaning: 'Highest education: undergraduate, graduate, or advanced and professional.',
      attribute: 'education',
      // A degree is not lost.
      change: 'rises',
      valueLabels: { '1': 'Undergraduate', '2': 'Graduate', '3': 'Advanced' }
    },
    { allowed: [1, 2, 3] }
  ),
  column('Mortgage', 'number', {
    label: 'Mortgage',
    axisLabel: 'Mortgage, thousand $',
    meaning: 'Value of the house mortgage, in thousands of dollars; 0 for none.',
    format: 'thousand-dollars'
  }),
  flag('Personal Loan', {
    role: 'target',
    label: 'Personal loan',
    axisLabel: 'Accepted the personal loan',
    meaning: 'Whether the customer accepted the personal loan offered in the past campaign.'
  }),
  flag('Securities Account', {
    label: 'Securities account',
    meaning: 'Whether the customer has a securities account with the bank.'
  }),
  flag('CD Account', {
    label: 'CD account',
    axisLabel: 'Certificate of deposit',
    meaning: 'Whether the customer has a certificate of deposit with the bank.'
  }),
  flag('Online', {
    label: 'Online banking',
    meaning: 'Whether the customer uses internet banking.'
  }),
  flag('CreditCard', {
    label: 'Credit card',
    axisLabel: 'Credit card of the bank',
    meaning: 'Whether the customer uses a credit card issued by the bank.'
  })
];

const furtherDegreeOrLargeFamily: readonly Condition[] = [
  { column: 'Education', atLeast: 2 },
  { column: 'Family', atLeast: 3 }
];

const plan: AnalysisPlan = {
  charts: [
    ...['Personal Loan', 'Education', 'Age', 'CreditCard'].map((name) => ({
      kind: 'counts' as const,
      name,
      column: name
    })),
    { kind: 'histogram', name: 'income_all_bw5', column: 'Income', binWidth: 5 },
    { kind: 'histogram', name: 'ccavg_all_bw1', column: 'CCAvg', binWidth: 1 },
    {
      kind: 'histogram-by-target',
      acceptedName: 'income_loan1_auto',
      declinedName: 'income_loan0_auto',
      column: 'Income',
      binWidth: null
    },
    {
      kind: 'histogram-by-target',
      acceptedName: 'ccavg_loan1_bw1',
      declinedName: 'ccavg_loan0_bw1',
      column: 'CCAvg',
      binWidth: 1
    },
    { kind: 'correlation', name: 'correlation' }
  ],
  segments: [
    {
      label: 'earning at least $118k with a further degree or a family of 3 or more',
      all: [{ column: 'Income', atLeast: 118 }],
      any: furtherDegreeOrLargeFamily
    },
    {
      label: 'earning at least $118k with neither a further degree nor a family of 3 or more',
      all: [{ column: 'Income', atLeast: 118 }],
      any: furtherDegreeOrLargeFamily,
      exceptAny: true
    },
    {
      label: 'earning $58k to $118k and spending at least $3k a month on cards',
      all: [
        { column: 'Income', atLeast: 58, below: 118 },
        { column: 'CCAvg', atLeast: 3 }
      ]
    },
    {
      label:
        'earning $108k to $118k and spending less on cards, with a further degree or a family of 3 or more',
      all: [
        { column: 'Income', atLeast: 108, below: 118 },
        { column: 'CCAvg', below: 3 }
      ],
      any: furtherDegreeOrLargeFamily
    },
    {
      label: 'earning $58k to $108k and spending less than $3k a month on cards',
      all: [
        { column: 'Income', atLeast: 58, below: 108 },
        { column: 'CCAvg', below: 3 }
      ]
    },
    { label: 'earning less than $58k', all: [{ column: 'Income', below: 58 }] }
  ]
};

/**
 * The bank's personal-loan campaign: 14 columns in the order of the published file, the answer and its
 * accepted value, the notebook's charts in its order, and the customer groups that the answer follows.
 * The only place that names these columns.
 */
export const bankSchema: KnownFile = {
  columns,
  target: { column: 'Personal Loan', acceptedValue: 1 },
  plan
};
