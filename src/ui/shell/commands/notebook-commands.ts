import type { LoanbookApp } from '../app-context';
import { copyLink } from '../copy-link';
import { saveAsNotebook } from '../save-as-notebook';
import { saveNotebookFile } from '../save-notebook-file';
import type { Command } from './command';

/** Commands about the notebook as a whole. */
export function notebookCommands(app: LoanbookApp): readonly Command[] {
  const { notebook, shell } = app;
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
      id: 'title',
      title: 'Name the notebook',
      group: 'Notebook',
      keys: [],
      words: 'rename title',
      isAvailable: () => shell.mode === 'edit',
      run: () => (shell.overlay = 'title')
    },
    {
      id: 'save-file',
      title: 'Save the notebook as a file',
      group: 'Notebook',
      keys: ['Mod S'],
      words: 'download loanbook.json',
      run: () => saveNotebookFile(app)
    },
    {
      id: 'save-ipynb',
      title: 'Save as a Jupyter notebook',
      group: 'Notebook',
      keys: [],
      words: 'export ipynb python pandas keras',
      run: () => void saveAsNotebook(app, 'ipynb')
    },
    {
      id: 'save-markdown',
      title: 'Save as Markdown',
      group: 'Notebook',
      keys: [],
      words: 'export md text results',
      run: () => void saveAsNotebook(app, 'md')
    },
    {
      id: 'report',
      title: 'Write a report',
      group: 'Notebook',
      keys: [],
      words: 'export html pdf print send stakeholder',
      run: () => (shell.overlay = 'report')
    },
    {
      id: 'copy-link',
      title: 'Copy a link to the notebook',
      group: 'Notebook',
      keys: [],
      words: 'share',
      run: () => void copyLink(app, shell.mode)
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
