import type { TargetCandidate, TargetChoice } from '../../compute/protocol';

/** A guess at the column that holds the answer, and why. */
export interface TargetSuggestion {
  readonly choice: TargetChoice;
  /** One sentence for the person who decides. */
  readonly reason: string;
}

/** Names that files give the answer they are about. */
const ANSWER_NAMES =
  /^(y|target|class|label|outcome|result|answer|response|respon(d|se|ded)|accept(ed|s)?|personal.?loan|subscribed|converted|purchased|bought|churn(ed)?|default(ed)?|deposit)$/i;
const ANSWER_PARTS = /accept|respon|target|churn|subscri|convert|outcome|default|loan|bought/i;
const YES_TEXTS = /^(yes|y|true|t|1|1\.0|accepted|accept)$/i;
const NO_TEXTS = /^(no|n|false|f|0|0\.0|declined|decline)$/i;

/**
 * Guesses the answer: a column of two values whose name or values look like one, else the last such
 * column. The accepted value is the one that says yes, else the rarer. Null where no column qualifies.
 */
export function suggestTarget(candidates: readonly TargetCandidate[]): TargetSuggestion | null {
  const scored = candidates
    .filter((candidate) => candidate.values.length === 2)
    .map((candidate) => ({ candidate, score: score(candidate) }));
  // Ties go to the last column: files tend to end with their answer.
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, each) => (top && top.score > each.score ? top : each),
    null
  );
  if (!best) return null;
  const { candidate } = best;
  const accepted = suggestAccepted(candidate);
  const because = ANSWER_NAMES.test(candidate.column) || ANSWER_PARTS.test(candidate.column);
  const values = candidate.values.map(({ text }) => `“${text}”`).join(' and ');
  return {
    choice: { column: candidate.column, accepted },
    reason: because
      ? `“${candidate.column}” is suggested because its name sounds like an answer and it has two values, ${values}.`
      : `“${candidate.column}” is suggested because it has two values, ${values}.`
  };
}

/** The value that most likely means yes: one that says so beside one that says no, else the rarest. */
export function suggestAccepted({ values }: TargetCandidate): string {
  const yes = values.filter(({ text }) => YES_TEXTS.test(text));
  const others = values.filter(({ text }) => !YES_TEXTS.test(text));
  if (yes.length === 1 && others.every(({ text }) => NO_TEXTS.test(text))) return yes[0]!.text;
  return values.reduce((rarest, each) => (each.count < rarest.count ? each : rarest)).text;
}

function score({ column, values }: TargetCandidate): number {
  const name = ANSWER_NAMES.test(column) ? 4 : ANSWER_PARTS.test(column) ? 2 : 0;
  const reads = values.every(({ text }) => YES_TEXTS.test(text) || NO_TEXTS.test(text));
  return name + (reads ? 1 : 0);
}
