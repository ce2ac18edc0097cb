import type { LoanbookApp } from '../app-context';
import type { Command } from './command';

/** Commands about the notebook as a whole. */
export function notebookCommands({ notebook, shell }: LoanbookApp): readonly Command[] {
  return [
    {
      id: 'run-all',
      title: 'Run all cells',
      group: 'Notebook',
      keys: [],
      run: () => notebook.runAll()
    },
    {
      id: 'stop-all',
      title: 'Stop all that runs',
      group: 'Notebook',
      keys: [],
      isAvailable: () => notebook.busy,
      run: () => notebook.stopAll()
    },
    {
      id: 'undo',
      title: 'Undo',
      group: 'Notebook',
      keys: ['Z', 'Mod Z'],
      isAvailable: () => notebook.undoLabel !== null,
      run: () => notebook.undo()
    },
    {
      id: 'redo',
      title: 'Redo',
      group: 'Notebook',
      keys: ['Shift Z', 'Mod Shift Z'],
      isAvailable: () => notebook.redoLabel !== null,
      run: () => notebook.redo()
    },
    {
      id: 'runs-costly',
      title: 'Train and search by themselves when something changes, or wait for a click',
      group: 'Notebook',
      keys: [],
      words: 'reactive automatic stale autorun',
      run: () => notebook.setRunsCostly(!notebook.document.runsCostly)
    },
    {
      id: 'templates',
      title: 'New notebook from a template',
      group: 'Notebook',
      keys: [],
      words: 'reference recommended lesson empty gallery',
      run: () => (shell.overlay = 'templates')
    }
  ];
}
