import type { Services } from '../compute/services';
import type { CellPort } from '../notebook/cell-port';
import type { FileData } from '../notebook/file/notebook-file';
import { dataCell } from './data-cell';

/** What a notebook's file says of its customers; null where none were opened. */
export function fileData(notebook: CellPort<Services>): FileData | null {
  const { source } = notebook.params(dataCell);
  const profile = notebook.result(dataCell);
  if (source.kind === 'sample') {
    if (!profile?.synthetic) return null;
    return { name: profile.name, fingerprint: profile.fingerprint, rows: profile.rowCount };
  }
  const { name, fingerprint } = source;
  return { name, fingerprint, rows: profile?.fingerprint === fingerprint ? profile.rowCount : 0 };
}
