import { composeProse as prose } from '../data/findings/compose-prose';
import { inSentence } from '../data/findings/in-sentence';
import { listInWords } from '../data/findings/list-in-words';
import { count, share } from '../evaluate/phrases';
import type { Prose } from '../prose';
import type { LeakReport } from './leak-report';

/** Rows that repeat another in every input are a leak from this share on; below it chance makes them. */
const MANY_REPEATED = 0.01;

/** One thing that was looked for: what it is, what was found, what to do. */
export interface LeakFinding {
  readonly id: 'copies' | 'duplicates' | 'giveaways' | 'order' | 'scaler';
  readonly title: string;
  /** Whether scores are better than they should be because of it. */
  readonly found: boolean;
  readonly says: Prose;
  /** Empty where nothing is to be done. */
  readonly advice: string;
}

/** What a report says to a banker, in the order of its weight. */
export function readLeaks(report: LeakReport): LeakFinding[] {
  return [
    readCopies(report),
    readDuplicates(report),
    readGiveaways(report),
    readOrder(report),
    readScaler(report)
  ];
}

function readCopies({ nearCopies, division }: LeakReport): LeakFinding {
  const [{ answer, customers, file, test, chance }] = nearCopies.byAnswer;
  const base = { id: 'copies', title: 'Near-copies of customers' } as const;
  const inTest = prose`Of the test customers who ${answer}, ${share(test)} have one among the training customers`;
  const inFile = prose`Of the ${count(customers)} customers who ${answer}, ${share(file)} have a near-twin: another customer who ${answer} and is nearly the same. By chance it would be ${share(chance)}. `;
  if (!nearCopies.found) {
    return {
      ...base,
      found: false,
      says: [...inFile, 'So the file does not look as if customers had been copied.'],
      advice: ''
    };
  }
  if (division === 'grouped') {
    return {
      ...base,
      found: false,
      says: [
        ...inFile,
        ...inTest,
        ', since copies are kept together: the scores are those on strangers.'
      ],
      advice: ''
    };
  }
  return {
    ...base,
    found: true,
    says: [
      ...inFile,
      ...inTest,
      ': the model is tested on people whom it has nearly seen, and scores better than it will on strangers.'
    ],
    advice:
      'Keep copies together: all customers of one group then learn, or are tested, and none of them does both.'
  };
}

function readDuplicates({ duplicates, nearCopies }: LeakReport): LeakFinding {
  const { rows, inputs, contradicting, inTest } = duplicates;
  const customers = nearCopies.byAnswer.reduce((sum, each) => sum + each.customers, 0);
  const found = rows > 0 || inputs >= MANY_REPEATED * customers;
  const repeated =
    inputs === 0
      ? prose`No customer repeats another one in every input.`
      : prose`${count(inputs)} of the ${count(customers)} customers repeat an earlier one in every input, ${rows === 0 ? 'none of them' : count(rows)} in all that the file says; ${count(inTest)} of the test customers have such a double among the training customers.`;
  const split =
    contradicting === 0
      ? prose``
      : prose` ${count(contradicting)} ${contradicting === 1 ? 'group' : 'groups'} of equal customers gave both answers, so no model can be right about all of them.`;
  return {
    id: 'duplicates',
    title: 'Customers who are listed twice',
    found,
    says: [...repeated, ...split],
    advice: found
      ? 'Ask whether these are different people. If not, take the repeated rows out of the file; until then keep copies together.'
      : ''
  };
}

function readGiveaways({ columns }: LeakReport): LeakFinding {
  const known = columns.filter(({ givesAway }) => givesAway);
  const used = known.filter((column) => column.used);
  const names = listInWords(known.map(({ label }) => `“${label}”`));
  const [strongest] = columns;
  const says = !strongest
    ? prose`There are no columns to look at.`
    : known.length === 0
      ? prose`No column alone tells who accepts. The one that tells most, ${inSentence(strongest.label)}, puts an acceptor above a decliner in ${share(strongest.rocAuc)} of all pairs; half would be guessing.`
      : prose`${names} alone ${known.length === 1 ? 'tells' : 'tell'} nearly always who accepts: an acceptor stands above a decliner in ${share(known.at(-1)!.rocAuc)} of all pairs${known.length === 1 ? '' : ' or more'}${used.length === 0 ? '. It is left out already.' : '.'}`;
  return {
    id: 'giveaways',
    title: 'Columns that know the answer',
    found: used.length > 0,
    says,
    advice:
      used.length > 0
        ? 'Ask when such a column is filled in. What is written after the customer has answered is not there when the next one is called: leave it out under Prepare.'
        : ''
  };
}

function readOrder({ order }: LeakReport): LeakFinding {
  const found = order.filter((each) => each.found);
  const [first] = found;
  const names = listInWords(found.slice(0, 4).map(({ label }) => inSentence(label)));
  return {
    id: 'order',
    title: 'The order of the rows',
    found: first !== undefined,
    says: first
      ? prose`Rows that follow each other are alike in ${names}${found.length > 4 ? ' and more' : ''}: in ${inSentence(first.label)} ${share(first.alike)} of neighbours, by chance ${share(first.expected)}.`
      : prose`Rows that follow each other are no more alike than any two.`,
    advice: first
      ? 'Ask how the file was sorted. If by date or branch, customers of one day are on both sides of a random split, and later ones may answer otherwise than the test lets hope.'
      : ''
  };
}

function readScaler({ scaler }: LeakReport): LeakFinding {
  const says = {
    none: prose`Inputs keep their own units, so no scale is learned from anybody.`,
    train: prose`The scales of the inputs are learned from the training customers alone.`,
    all: prose`The scales of the inputs are learned from all customers, those of the test included. That moves no input by more than ${share(scaler.shift)} of its spread: a small leak, and a needless one.`
  };
  const found = scaler.rows === 'all';
  return {
    id: 'scaler',
    title: 'What the scaler has seen',
    found,
    says: says[scaler.rows],
    advice: found ? 'Let the scaler learn from the training rows only.' : ''
  };
}
