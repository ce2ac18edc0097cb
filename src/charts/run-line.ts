import type { ChartTokens } from './chart-theme';

/** How one of the compared runs looks wherever it is shown: letter, colour and dash, so that any one of them does. */
export interface RunLine {
  readonly letter: string;
  /** A design token, which is a custom property of the page too. */
  readonly token: keyof ChartTokens;
  /** Lengths of dash and gap in pixels. */
  readonly dash: readonly number[];
}

const LINES: readonly RunLine[] = [
  { letter: 'A', token: 'accept', dash: [1, 0] },
  { letter: 'B', token: 'focus', dash: [6, 4] },
  { letter: 'C', token: 'stale', dash: [2, 3] },
  { letter: 'D', token: 'ink', dash: [10, 3, 2, 3] },
  { letter: 'E', token: 'fail', dash: [12, 5] },
  { letter: 'F', token: 'decline', dash: [4, 2] }
];

/** The look of the run in a slot, from 0. */
export function runLine(slot: number): RunLine {
  return LINES[slot % LINES.length]!;
}
