import type { LoanbookApp } from '../app-context';
import type { Command } from './command';
import { focusCell } from './focus-cell';

/** Commands about how the notebook is seen, and one a cell to go to it. */
export function viewCommands(app: LoanbookApp): readonly Command[] {
  const { notebook, shell, lessons } = app;
  const slides = () => notebook.document.cells.map(({ id }) => id);
  const show = (at: number) => {
    const id = slides()[Math.max(0, Math.min(slides().length - 1, at))];
    if (id === undefined) return;
    shell.selected = id;
    void focusCell(id).then(() => {
      if (shell.mode === 'present') scrollTo({ top: 0 });
    });
  };
  const current = () => Math.max(0, slides().indexOf(shell.selected ?? ''));
  return [
    {
      id: 'palette',
      title: 'All commands',
      group: 'View',
      keys: ['Mod K'],
      run: () => (shell.overlay = 'palette')
    },
    {
      id: 'keys',
      title: 'List of keys',
      group: 'View',
      keys: ['?'],
      words: 'shortcuts help',
      run: () => (shell.overlay = 'keys')
    },
    {
      id: 'mode-edit',
      title: 'Edit: everything can be changed',
      group: 'View',
      keys: ['Esc while presenting'],
      isAvailable: () => shell.mode !== 'edit',
      run: () => (shell.mode = 'edit')
    },
    {
      id: 'mode-read',
      title: 'Read: prose, charts and the controls left open',
      group: 'View',
      keys: [],
      isAvailable: () => shell.mode !== 'read',
      run: () => (shell.mode = 'read')
    },
    {
      id: 'mode-present',
      title: 'Present: one cell a screen, in large type',
      group: 'View',
      keys: [],
      words: 'slides class',
      isAvailable: () => shell.mode !== 'present',
      run: () => {
        shell.mode = 'present';
        show(current());
      }
    },
    {
      id: 'slide-next',
      title: 'Next screen',
      group: 'View',
      keys: ['→', 'Space', 'Page ↓'],
      isAvailable: () => shell.mode === 'present',
      run: () => {
        // A lesson asks before it reveals: its answer is a screen of its own.
        const onStage = notebook.cell(slides()[current()] ?? '');
        const holds = lessons.lesson !== null && lessons.runOver && !lessons.revealed;
        if (onStage?.kind === 'lessons' && holds) lessons.reveal();
        else show(current() + 1);
      }
    },
    {
      id: 'slide-previous',
      title: 'Screen before',
      group: 'View',
      keys: ['←', 'Page ↑'],
      isAvailable: () => shell.mode === 'present',
      run: () => show(current() - 1)
    },
    {
      id: 'slide-first',
      title: 'First screen',
      group: 'View',
      keys: ['Home'],
      isAvailable: () => shell.mode === 'present',
      run: () => show(0)
    },
    {
      id: 'slide-last',
      title: 'Last screen',
      group: 'View',
      keys: ['End'],
      isAvailable: () => shell.mode === 'present',
      run: () => show(slides().length - 1)
    },
    {
      id: 'single-letters',
      title: 'Single-letter keys on or off',
      group: 'View',
      keys: [],
      run: () => (shell.singleLetters = !shell.singleLetters)
    },
    ...notebook.document.cells.map(({ id }): Command => ({
      id: `go-${id}`,
      title: notebook.title(id),
      group: 'Go to',
      keys: [],
      run: () => {
        shell.selected = id;
        void focusCell(id);
      }
    }))
  ];
}
