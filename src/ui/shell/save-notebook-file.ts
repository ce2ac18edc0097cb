import { FILE_ENDING } from '../../notebook/file/notebook-file';
import { downloadBlob } from '../../platform/download';
import { safeFileName } from '../../platform/safe-file-name';
import type { LoanbookApp } from './app-context';

/** Hands the notebook to the browser's downloads, as the file that `Open a notebook` takes. */
export function saveNotebookFile({ desk, notebook }: Pick<LoanbookApp, 'desk' | 'notebook'>): void {
  saveNotebookText(desk.fileText(), notebook.document.title);
}

/** The same of a notebook's text that is not open. */
export function saveNotebookText(text: string, title: string): void {
  const name = safeFileName(title.trim() === '' ? 'notebook' : title);
  downloadBlob(new Blob([text], { type: 'application/json' }), `${name}${FILE_ENDING}`);
}
