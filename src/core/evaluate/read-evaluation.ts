import type { Prose } from '../prose';
import { majorityBaseline } from './baseline';
import type { Evaluation } from './evaluation';
import { count, counted, roundShare, share } from './phrases';

/** A recall known to within this much either way is told as known, not as doubtful. */
const NARROW = 0.05;

/**
 * Says in two to four sentences what an evaluation is worth to a banker: how many acceptors were
 * found and at what cost, how far chance alone could have moved that, whether it beats giving
 * everybody the same answer, and what would make it surer.
 */
export function readEvaluation(evaluation: Evaluation): Prose {
  return [
    ...whatWasFound(evaluation),
    ...howSureRecallIs(evaluation),
    ...againstTheBaseline(evaluation),
    ...whatWouldNarrowIt(evaluation)
  ];
}

function whatWasFound({ rows, accepted, confusion }: Evaluation): Prose {
  const { tp, fp } = confusion;
  const alarms: Prose =
    fp === 0
      ? ['raises no false alarm']
      : ['raises ', ...counted(fp, 'false alarm', 'false alarms')];
  if (accepted === 0) {
    return ['None of the ', count(rows), ' test customers accepted; the network ', ...alarms, '. '];
  }
  if (tp + fp === 0) {
    return [
      'The network predicts that nobody accepts: it finds ',
      count(0),
      ' of the ',
      ...counted(accepted, 'acceptor', 'acceptors'),
      ' and raises no false alarm. '
    ];
  }
  return [
    'The network finds ',
    count(tp),
    ' of the ',
    ...counted(accepted, 'acceptor', 'acceptors'),
    ' among ',
    count(rows),
    ' test customers and ',
    ...alarms,
    '. '
  ];
}

function howSureRecallIs(evaluation: Evaluation): Prose {
  const { accepted, metrics, intervals } = evaluation;
  if (accepted === 0) return ['How many acceptors it would find cannot be told from them. '];
  const [low, high] = intervals.recall;
  const opening: Prose =
    recallHalfWidth(evaluation) > NARROW
      ? ['With so few acceptors, the recall of ']
      : ['With ', ...counted(accepted, 'acceptor', 'acceptors'), ' to find, the recall of '];
  return [
    ...opening,
    roundShare(metrics.recall),
    ' could in truth be anything from ',
    roundShare(low),
    ' to ',
    roundShare(high),
    ...eitherWay(evaluation)
  ];
}

/** At a recall of 0 or 1 there is only one way, and the range alone says it. */
function eitherWay(evaluation: Evaluation): Prose {
  const { recall } = evaluation.metrics;
  if (recall === 0 || recall === 1) return ['. '];
  const points = Math.max(1, Math.round(recallHalfWidth(evaluation) * 100));
  return [', about ', ...counted(points, 'point', 'points'), ' either way. '];
}

function againstTheBaseline(evaluation: Evaluation): Prose {
  const { metrics, intervals } = evaluation;
  const baseline = majorityBaseline(evaluation);
  const everybody: Prose = [
    `predicting that everybody ${baseline.answer}s would be right for `,
    share(baseline.accuracy)
  ];
  const accuracy = share(metrics.accuracy);
  if (metrics.accuracy <= baseline.accuracy) {
    return ['Its accuracy of ', accuracy, ' is no gain: ', ...everybody, '.'];
  }
  if (intervals.accuracy[0] <= baseline.accuracy) {
    return [
      'Its accuracy of ',
      accuracy,
      ' is ahead by no more than chance could explain: ',
      ...everybody,
      '.'
    ];
  }
  return ['Its accuracy of ', accuracy, ' needs a yardstick: ', ...everybody, '.'];
}

/** An interval's width falls with the square root of the number of cases: four times as many halve it. */
function whatWouldNarrowIt(evaluation: Evaluation): Prose {
  const { accepted } = evaluation;
  if (accepted === 0) return [' A larger test set would tell.'];
  if (recallHalfWidth(evaluation) <= NARROW) return [];
  return [
    ' Testing on about ',
    count(4 * accepted),
    ' acceptors, from a second campaign for instance, would halve the doubt about recall.'
  ];
}

function recallHalfWidth({ intervals }: Evaluation): number {
  return (intervals.recall[1] - intervals.recall[0]) / 2;
}
