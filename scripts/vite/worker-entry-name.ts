/**
 * Where a worker's entry is written: each kind of worker has a folder of its own, because `_headers` gives
 * each its own policy by path. `table-worker` becomes `workers/table/table-worker-[hash].js`.
 *
 * @param name the entry's file name without its extension
 * @throws Error if the name is not KIND-worker.
 */
export function workerEntryName(name: string): string {
  const kind = /^([a-z]+)-worker$/.exec(name)?.[1];
  if (kind === undefined) {
    throw new Error(`A worker's entry file is named KIND-worker.ts; found "${name}".`);
  }
  return `workers/${kind}/[name]-[hash].js`;
}
