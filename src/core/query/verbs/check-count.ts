import type { Expression } from 'acorn';
import { badQuery } from '../bad-query';
import type { ChainCall } from '../chain-calls';

/**
 * The inputs of a step, if there are as many as it takes.
 * @throws LoanbookError `bad-query`
 */
export function checkCount(
  inputs: readonly Expression[],
  least: number,
  most: number,
  { name, call }: ChainCall
): readonly Expression[] {
  if (inputs.length >= least && inputs.length <= most) return inputs;
  const wanted = least === most ? String(least) : `${least} to ${most}`;
  throw badQuery(
    most === 0
      ? `${name} takes nothing between its brackets.`
      : `${name} takes ${wanted} ${most === 1 ? 'input' : 'inputs'}; here ${inputs.length === 1 ? 'stands' : 'stand'} ${inputs.length}.`,
    inputs[most] ?? call
  );
}
