import type { NotebookPage } from '../pages/notebook-page';

/** A cell as a notebook's file has it; what is left out is as usual. */
export interface CellInFile {
  readonly id: string;
  readonly kind?: string;
  /** Parameters that differ from the usual ones. */
  readonly set?: unknown;
}

/** Opens a notebook of these cells from a file and lets it run. */
export async function openNotebook(
  { page }: NotebookPage,
  cells: readonly CellInFile[]
): Promise<void> {
  const text = JSON.stringify({ loanbook: 1, data: null, cells });
  await page.getByLabel('Open a notebook file').setInputFiles({
    name: 'test.loanbook.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text)
  });
  const banner = page.getByRole('region', { name: 'Notebook from elsewhere' });
  await banner.getByRole('button', { name: 'Run' }).click();
  await banner.waitFor({ state: 'detached' });
}

/** Few customers, a network that is trained in no time, and its scores. */
export const smallNotebook: readonly CellInFile[] = [
  { id: 'data', set: { source: { kind: 'sample', rows: 400 } } },
  { id: 'prepare' },
  { id: 'model', set: { recipe: { epochs: 1 } } },
  { id: 'train', set: { engine: 'simd' } },
  { id: 'evaluate' }
];
