import type { Evaluation } from './evaluation';

/** The accuracy of giving every customer the same answer, the more frequent one. */
export interface Baseline {
  readonly answer: 'decline' | 'accept';
  readonly accuracy: number;
}

/** What a network must beat: the more frequent answer for everybody. */
export function majorityBaseline({ rows, accepted }: Evaluation): Baseline {
  const share = accepted / rows;
  return share > 0.5
    ? { answer: 'accept', accuracy: share }
    : { answer: 'decline', accuracy: 1 - share };
}
