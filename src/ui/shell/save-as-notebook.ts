import { downloadBlob } from '../../platform/download';
import { safeFileName } from '../../platform/safe-file-name';
import type { NotebookFormat } from '../../report/notebook/write-notebook';
import { notify } from '../widgets/notify';
import type { LoanbookApp } from './app-context';

const types: Readonly<Record<NotebookFormat, string>> = {
  ipynb: 'application/x-ipynb+json',
  md: 'text/markdown'
};

/** Hands the notebook to the browser's downloads as a file that other programs open. What fails is said. */
export async function saveAsNotebook(
  { notebook }: Pick<LoanbookApp, 'notebook'>,
  format: NotebookFormat
): Promise<void> {
  try {
    const { writeNotebook } = await import('../../report/notebook/write-notebook');
    const text = writeNotebook(notebook, format, new Date());
    const { title } = notebook.document;
    const name = safeFileName(title.trim() === '' ? 'notebook' : title);
    downloadBlob(new Blob([text], { type: types[format] }), `${name}.${format}`);
  } catch (thrown) {
    const description = thrown instanceof Error ? thrown.message : String(thrown);
    void notify('The file was not written.', { tone: 'error', description, duration: 12_000 });
  }
}
