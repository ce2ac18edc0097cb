import type { Services, StoredResult } from '../compute/services';
import type { AnyCell } from '../notebook/cell';
import type { NotebookDocument } from '../notebook/document';
import type { HeldResult, KeptResults } from '../notebook/held-result';

type Definitions = readonly AnyCell<Services>[];

/** A result as the store takes it; undefined where it is not worth keeping. */
export function storedResult(
  kind: string,
  { key, durationMs, variant, value }: HeldResult,
  definitions: Definitions
): StoredResult | undefined {
  const packed = packerOf(kind, definitions)?.pack(value);
  return packed === undefined ? undefined : { kind, key, durationMs, variant, packed };
}

/** The results of a document's cells, of what a store held; what cannot be read is made again. */
export function heldResults(
  document: NotebookDocument,
  found: ReadonlyMap<string, unknown>,
  definitions: Definitions
): KeptResults {
  return Object.fromEntries(
    document.cells.flatMap(({ id, kind }): [string, HeldResult][] => {
      const stored = found.get(id);
      if (!isStoredResult(stored) || stored.kind !== kind) return [];
      const value = packerOf(kind, definitions)?.unpack(stored.packed);
      const { key, durationMs, variant } = stored;
      return value === undefined ? [] : [[id, { key, value, durationMs, variant }]];
    })
  );
}

function packerOf(kind: string, definitions: Definitions) {
  return definitions.find((each) => each.kind === kind)?.packer;
}

function isStoredResult(value: unknown): value is StoredResult {
  if (typeof value !== 'object' || value === null || !('packed' in value)) return false;
  const { kind, key, durationMs, variant } = value as Record<string, unknown>;
  return (
    [kind, key, variant].every((each) => typeof each === 'string') && typeof durationMs === 'number'
  );
}
