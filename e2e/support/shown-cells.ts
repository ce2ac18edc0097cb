import type { Page } from '@playwright/test';

/** A cell as the page shows it. */
export interface ShownCell {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  /** What stands in the field for the epochs or the seed; null where there is none to be seen. */
  readonly number: number | null;
  readonly folded: boolean;
  /** What the result of a training says that it was made with; null where it says nothing. */
  readonly trainedSeed: number | null;
  readonly trainedEpochs: number | null;
}

/** Every cell of the page, all at one moment. */
export function shownCells(page: Page): Promise<readonly ShownCell[]> {
  return page.locator('section[data-cell]').evaluateAll((cells) => {
    const numberIn = (text: string | null | undefined, words: RegExp) => {
      const found = words.exec(text ?? '')?.[1];
      return found === undefined ? null : Number(found);
    };
    const fields: Readonly<Record<string, string>> = { model: 'Epochs', train: 'Seed' };
    return cells.map((cell) => {
      const kind = cell.getAttribute('data-cell') ?? '';
      const body = cell.querySelector('.body');
      const label = [...cell.querySelectorAll('label')].find(
        (each) => each.textContent.trim() === fields[kind]
      );
      const field = label ? document.getElementById(label.htmlFor) : null;
      return {
        id: cell.id,
        kind,
        status: cell.getAttribute('data-status') ?? '',
        number: field instanceof HTMLInputElement ? Number(field.value) : null,
        folded: body === null,
        trainedSeed: numberIn(cell.querySelector('.meta')?.textContent, /seed (\d+)/),
        trainedEpochs:
          kind === 'train' ? numberIn(body?.textContent, /after (\d+) epochs?\b/) : null
      };
    });
  });
}
