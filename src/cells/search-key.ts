import type { DataProfile } from '../compute/protocol';
import { hashText } from '../core/hash-text';
import type { PreparedData } from '../core/prepare/prepared';
import { searchKeyOf, type SearchParams } from './search-params';

/** Changes with what is kept of a run, so that older runs are not taken for newer ones. */
const FORMAT = 1;

/**
 * What a search's runs depend on, as one text under which they are kept: the file and its repairs, the
 * preparation (the split, and all that makes inputs of columns), the search's settings, seed and engine.
 */
export function searchKey(
  data: DataProfile,
  { encoder, split }: PreparedData,
  params: SearchParams
): string {
  const rows = [split.train.length, split.validation.length, split.test.length];
  return hashText(
    JSON.stringify([
      FORMAT,
      data.fingerprint,
      data.view.repairs,
      split.seed,
      rows,
      encoder,
      searchKeyOf(params)
    ])
  );
}
