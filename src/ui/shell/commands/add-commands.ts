import { tick } from 'svelte';
import { cellViews } from '../../cells/cell-views';
import type { LoanbookApp } from '../app-context';
import type { Command } from './command';
import { enterCell, focusCell } from './focus-cell';

/** Kinds that a person writes: they are gone into at once. */
const WRITTEN = ['text', 'query', 'chart'];

/** Adds a cell of the kind before the place `at`, selects it, and goes into what is to be written. */
export async function addCell(
  { notebook, shell }: Pick<LoanbookApp, 'notebook' | 'shell'>,
  kind: string,
  at: number
): Promise<void> {
  const id = notebook.add(kind, at);
  if (id === undefined) return;
  shell.selected = id;
  shell.entering = true;
  try {
    await cellViews[kind]?.load();
    await tick();
    if (WRITTEN.includes(kind)) await enterCell(id);
    else await focusCell(id);
  } finally {
    shell.entering = false;
  }
}

/** One command a kind of cell that may be added: below the selected cell, or at the end. */
export function addCommands(app: LoanbookApp): readonly Command[] {
  const { notebook, shell } = app;
  return notebook.definitions.map((definition) => ({
    id: `add-${definition.kind}`,
    title: `Add ${definition.title}`,
    group: 'Add',
    keys: [],
    words: 'insert new cell',
    isAvailable: () => shell.mode === 'edit' && notebook.canAdd(definition.kind),
    run: () => {
      const { cells } = notebook.document;
      const selected = cells.findIndex(({ id }) => id === shell.selected);
      void addCell(app, definition.kind, selected < 0 ? cells.length : selected + 1);
    }
  }));
}
