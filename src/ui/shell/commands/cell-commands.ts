import { asMarkdown } from '../../../cells/as-markdown';
import { notify } from '../../widgets/notify';
import type { LoanbookApp } from '../app-context';
import { addCell } from './add-commands';
import type { Command } from './command';
import { enterCell, focusCell } from './focus-cell';

/** Kinds that hold what a person wrote: one can become another. */
const WRITTEN = ['text', 'query', 'chart'];
/** Kinds that are not a computation, or that are code already. */
const WITHOUT_CODE = [...WRITTEN, 'lessons'];
/** Long enough to see what went and to change one's mind. */
const UNDO_MS = 10_000;

/** Commands about the selected cell. */
export function cellCommands({ notebook, shell }: LoanbookApp): readonly Command[] {
  const cells = () => notebook.document.cells;
  const place = () => cells().findIndex(({ id }) => id === shell.selected);
  const selected = () => cells()[place()];
  const hasCell = () => shell.mode === 'edit' && selected() !== undefined;
  const select = (id: string | undefined) => {
    if (id === undefined) return;
    shell.selected = id;
    void focusCell(id);
  };
  const go = (to: number) => select(cells()[Math.max(0, Math.min(cells().length - 1, to))]?.id);
  const insert = (at: number) => void addCell({ notebook, shell }, 'text', at);
  const run = () => {
    const cell = selected();
    // A cheap cell is already up to date: running it says nothing new and costs little.
    if (cell) notebook.scope(cell.id).run(cell.kind);
  };
  const withCell = (work: (id: string, at: number) => void) => () => {
    const cell = selected();
    if (cell) work(cell.id, place());
  };

  return [
    {
      id: 'run',
      title: 'Run the cell',
      group: 'Cell',
      keys: ['Mod Enter'],
      isAvailable: () => selected() !== undefined && !notebook.held,
      run
    },
    {
      id: 'run-next',
      title: 'Run the cell and go to the next',
      group: 'Cell',
      keys: ['Shift Enter'],
      isAvailable: () => selected() !== undefined && !notebook.held,
      run: () => {
        run();
        go(place() + 1);
      }
    },
    {
      id: 'run-insert',
      title: 'Run the cell and insert one below',
      group: 'Cell',
      keys: ['Alt Enter'],
      isAvailable: hasCell,
      run: withCell((_, at) => {
        run();
        insert(at + 1);
      })
    },
    {
      id: 'stop-cell',
      title: 'Stop the cell',
      group: 'Cell',
      keys: [],
      isAvailable: () => ['running', 'queued'].includes(notebook.statusOf(shell.selected ?? '')),
      run: withCell((id) => notebook.stopCell(id))
    },
    {
      id: 'enter-cell',
      title: 'Go into the cell',
      group: 'Cell',
      keys: ['Enter'],
      isAvailable: () => selected() !== undefined,
      run: withCell((id) => void enterCell(id))
    },
    {
      id: 'leave-cell',
      title: 'Leave the cell for commands',
      group: 'Cell',
      keys: ['Esc'],
      isAvailable: () => selected() !== undefined,
      run: withCell((id) => void focusCell(id))
    },
    {
      id: 'insert-above',
      title: 'Insert a cell above',
      group: 'Add',
      keys: ['A'],
      isAvailable: hasCell,
      run: withCell((_, at) => insert(at))
    },
    {
      id: 'insert-below',
      title: 'Insert a cell below',
      group: 'Add',
      keys: ['B'],
      isAvailable: hasCell,
      run: withCell((_, at) => insert(at + 1))
    },
    {
      id: 'duplicate',
      title: 'Duplicate the cell',
      group: 'Cell',
      keys: [],
      words: 'copy',
      isAvailable: () => hasCell() && notebook.canAdd(selected()!.kind),
      run: withCell((id) => select(notebook.duplicate(id)))
    },
    {
      id: 'move-up',
      title: 'Move the cell up',
      group: 'Cell',
      keys: ['Alt ↑'],
      isAvailable: () => hasCell() && place() > 0,
      run: withCell((id, at) => {
        notebook.move(id, at - 1);
        select(id);
      })
    },
    {
      id: 'move-down',
      title: 'Move the cell down',
      group: 'Cell',
      keys: ['Alt ↓'],
      isAvailable: () => hasCell() && place() < cells().length - 1,
      run: withCell((id, at) => {
        notebook.move(id, at + 1);
        select(id);
      })
    },
    {
      id: 'rename',
      title: 'Rename the cell',
      group: 'Cell',
      keys: ['R'],
      isAvailable: hasCell,
      run: withCell((id) => (shell.renaming = id))
    },
    {
      id: 'hide',
      title: 'Fold or unfold the cell',
      group: 'Cell',
      keys: ['H'],
      words: 'hide show collapse',
      isAvailable: hasCell,
      run: withCell((id) => {
        const { hidden } = notebook.cell(id)!;
        notebook.arrange(id, { hidden: !hidden }, hidden ? 'unfold' : 'fold');
      })
    },
    {
      id: 'code',
      title: 'Show or hide the cell as code',
      group: 'Cell',
      keys: ['C'],
      words: 'python pandas keras javascript',
      isAvailable: () => hasCell() && !WITHOUT_CODE.includes(selected()!.kind),
      run: withCell((id) => {
        const { codeShown } = notebook.cell(id)!;
        notebook.arrange(id, { codeShown: !codeShown }, codeShown ? 'hide code' : 'show code');
      })
    },
    {
      id: 'controls',
      title: 'Leave the cell’s controls to readers, or close them',
      group: 'Cell',
      keys: [],
      words: 'lock reader',
      isAvailable: hasCell,
      run: withCell((id) => {
        const { controlsOpen } = notebook.cell(id)!;
        notebook.arrange(id, { controlsOpen: !controlsOpen }, 'change the controls of');
      })
    },
    {
      id: 'to-text',
      title: 'Make the cell a text',
      group: 'Cell',
      keys: ['M'],
      words: 'markdown convert',
      isAvailable: () =>
        hasCell() && selected()!.kind !== 'text' && WRITTEN.includes(selected()!.kind),
      run: withCell((id) => {
        const to = notebook.convert(id, 'text', { text: asMarkdown(notebook.cell(id)!.params) });
        if (to !== undefined) select(to);
      })
    },
    {
      id: 'delete',
      title: 'Delete the cell',
      group: 'Cell',
      keys: ['D D'],
      words: 'remove',
      isAvailable: hasCell,
      run: withCell((id, at) => {
        const title = notebook.title(id);
        notebook.remove(id);
        go(Math.min(at, cells().length - 1));
        void notify(`“${title}” is deleted`, {
          duration: UNDO_MS,
          action: { label: 'Undo', onClick: () => notebook.bringBack(id) }
        });
      })
    },
    {
      id: 'select-next',
      title: 'Go to the next cell',
      group: 'Go to',
      keys: ['J', '↓'],
      run: () => go(place() + 1)
    },
    {
      id: 'select-previous',
      title: 'Go to the cell before',
      group: 'Go to',
      keys: ['K', '↑'],
      run: () => go(place() - 1)
    },
    {
      id: 'select-first',
      title: 'Go to the first cell',
      group: 'Go to',
      keys: ['Home'],
      run: () => go(0)
    },
    {
      id: 'select-last',
      title: 'Go to the last cell',
      group: 'Go to',
      keys: ['End'],
      run: () => go(cells().length - 1)
    }
  ];
}
