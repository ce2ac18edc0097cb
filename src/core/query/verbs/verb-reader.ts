import type { Expression } from 'acorn';
import type { ChainCall } from '../chain-calls';
import type { QueryScope } from '../query-scope';
import type { QueryArgument } from '../query-step';

/**
 * Reads what a step is given and tells the scope which columns there are after it.
 * Throws LoanbookError `bad-query`, as all readers of a query do.
 */
export type VerbReader = (
  inputs: readonly Expression[],
  scope: QueryScope,
  call: ChainCall
) => readonly QueryArgument[];
