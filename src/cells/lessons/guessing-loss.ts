import type { PartCount } from './lesson-run';

/** A loss of at least this share of guessing's is no learning worth the name. */
export const NEAR_GUESSING = 0.9;

/**
 * The cross-entropy (in nats) of giving every customer the share of acceptors as probability: what a
 * network that has learned nothing about single customers reaches. 0 if all gave the same answer.
 */
export function guessingLoss({ rows, accepted }: PartCount): number {
  return [accepted / rows, 1 - accepted / rows]
    .filter((share) => share > 0)
    .reduce((sum, share) => sum - share * Math.log(share), 0);
}
