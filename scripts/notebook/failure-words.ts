import { cellKinds, type CellKind, type NotebookPage } from '../../e2e/pages/notebook-page';

const isCellKind = (text: string): text is CellKind => cellKinds.some((kind) => kind === text);

/** Why a cell failed, in the page's own words. */
export async function failureWords(notebook: NotebookPage, kind: string): Promise<string> {
  const alert = isCellKind(kind) ? notebook.cell(kind).getByRole('alert').first() : undefined;
  const words = alert && (await alert.count()) > 0 ? await notebook.alertText(alert) : undefined;
  return words ?? `The cell "${kind}" did not finish.`;
}
