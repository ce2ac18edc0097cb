import { listInWords } from '../data/findings/list-in-words';
import { attributeOf } from '../fair/attribute-of';
import type { SlicedGroups } from '../fair/fairness';
import { lawNote } from '../fair/law-notes';
import { fourFifths } from '../fair/parity';
import { fourFifthsWords } from '../fair/read-fairness';
import { formatNumber } from '../format';
import type { CardFacts } from './card-facts';

const share = (value: number) => formatNumber(value, 'share');
const count = (value: number) => formatNumber(value, 'count');

/** More names than these are counted. */
const MOST_NAMED = 4;

/** Where a model ends, in sentences: what its test can tell, whom it knows little of, what it must not be used for. */
export function cardLimits(facts: CardFacts): readonly string[] {
  const { groupings } = facts.fairness;
  const single = groupings.filter(({ columns }) => columns.length === 1);
  return [
    ...(facts.data.synthetic
      ? ['The customers are synthetic: no figure here is about anybody who lives.']
      : []),
    ...leaks(facts),
    howSureItIs(facts),
    'It was trained once, with one seed and one split: others would give somewhat other figures.',
    'It learned from one past campaign. Other times, places and offers are unknown to it.',
    'It knows who says yes, not who pays back: it is no ground for giving or refusing credit.',
    ...whatItSees(facts),
    ...single.flatMap(unlike),
    ...groupings.flatMap(smallSlices),
    ...single.flatMap(badlyCalibrated)
  ];
}

function leaks({ preparation }: CardFacts): readonly string[] {
  if (preparation.leak) {
    return [
      'An input that gives the answer away is switched on, for a lesson: no score here says anything of other customers.'
    ];
  }
  return preparation.scalerRows === 'all' && preparation.scaling !== 'none'
    ? ['The scaler has seen all customers, those of the test among them: a small leak.']
    : [];
}

function howSureItIs({ evaluation }: CardFacts): string {
  const { rows, accepted, metrics, intervals } = evaluation;
  const opening = `It was tested on ${count(rows)} customers, of whom ${count(accepted)} accepted`;
  if (Number.isNaN(metrics.recall)) return `${opening}: how many acceptors it finds is not known.`;
  const [low, high] = intervals.recall;
  return `${opening}: its recall of ${share(metrics.recall)} could in truth be anything from ${share(low)} to ${share(high)}.`;
}

function whatItSees({ inputs }: CardFacts): readonly string[] {
  const named = inputs.flatMap((schema) => {
    const attribute = attributeOf(schema);
    const law = attribute && lawNote(attribute);
    return law && (law.protectedInUs || law.protectedInEurope) ? [schema.label || schema.name] : [];
  });
  if (named.length === 0) return [];
  return [
    `It sees ${listInWords(named)}, which lending law in the United States, the United Kingdom or the European Union protects. This is information, not legal advice.`
  ];
}

function unlike({ words, parity: { disparateImpact: gap } }: SlicedGroups): readonly string[] {
  if (!gap || fourFifths(gap).kept) return [];
  const ratio = formatNumber(gap.value, 'decimal-2');
  return [
    `By ${words} the campaign’s list takes ${share(gap.low)} of “${gap.lowest}” and ${share(gap.high)} of “${gap.highest}”: a ratio of ${ratio}, ${fourFifthsWords(gap)}.`
  ];
}

function smallSlices({ words, slices }: SlicedGroups): readonly string[] {
  const small = slices.filter((slice) => slice.small).map(({ label }) => `“${label}”`);
  if (small.length === 0) return [];
  const more = small.length - MOST_NAMED;
  const named = listInWords([
    ...small.slice(0, MOST_NAMED),
    ...(more > 0 ? [`${count(more)} more`] : [])
  ]);
  return [
    `By ${words} ${count(small.length)} of ${count(slices.length)} slices ${small.length === 1 ? 'is' : 'are'} too small to conclude anything from: ${named}.`
  ];
}

function badlyCalibrated({ words, slices }: SlicedGroups): readonly string[] {
  return slices.flatMap(({ label, small, calibration, accepts }) => {
    const [low, high] = calibration.interval;
    if (small || (low <= 0 && high >= 0)) return [];
    return [
      `By ${words} its probabilities are too ${low > 0 ? 'low' : 'high'} for “${label}”: it says ${share(calibration.said)} on average, and ${share(accepts.value)} accept.`
    ];
  });
}
