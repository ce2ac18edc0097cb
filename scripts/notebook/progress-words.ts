import type { CellKind, NotebookPage } from '../../e2e/pages/notebook-page';

/** What a running cell says of its progress, in its own words; empty where it says nothing. */
export async function progressWords(notebook: NotebookPage, kind: CellKind): Promise<string> {
  const bar = notebook.cell(kind).getByRole('progressbar');
  const texts = await bar.evaluateAll((bars) =>
    bars.map((each) => each.getAttribute('aria-valuetext') ?? '')
  );
  return texts[0] ?? '';
}
