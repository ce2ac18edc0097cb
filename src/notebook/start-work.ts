import type { CellContext, CellDefinition } from './cell';
import type { DocumentNode } from './document-nodes';
import type { KeptResults } from './held-result';

/** What a run of a cell gets from the engine beside the cell itself. */
type WorkSurroundings<S> = Pick<
  CellContext<unknown, S>,
  'services' | 'signal' | 'intent' | 'progress' | 'publish'
>;

/** Begins a cell's work on the results that it reads, as they are when asked for. */
export function startWork<S>(
  { cell, definition, inputs }: DocumentNode<S>,
  results: () => KeptResults,
  surroundings: WorkSurroundings<S>
): Promise<unknown> {
  return Promise.resolve(
    definition.run({
      ...surroundings,
      params: cell.params,
      read: <Q, R>({ kind }: CellDefinition<Q, R, S>) => results()[inputs[kind]!]!.value as R,
      readLink: (id) => results()[id]!.value
    })
  );
}
