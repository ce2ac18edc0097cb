import type { PreferenceStore } from '../../platform/preference-store';
import { CellTurns } from './cell-turns';

/** edit: everything; read: what the author left open; present: one cell a screen, in large type. */
export type ViewMode = 'edit' | 'read' | 'present';

/** What can be laid over the page. */
export type Overlay =
  'palette' | 'keys' | 'templates' | 'title' | 'revisions' | 'report' | 'delete';

const LETTERS = 'single-letter-keys';

/** What the page around the notebook is doing: the mode, the selected cell, what is laid over it. */
export class ShellState {
  mode = $state<ViewMode>('edit');
  /** The cell that commands are about, by id. */
  selected = $state<string | null>(null);
  /** The cell that is being dragged. */
  dragged = $state<string | null>(null);
  overlay = $state<Overlay | null>(null);
  /** The cell whose title is a field now. */
  renaming = $state<string | null>(null);
  /** A cell is being added and gone into: what is typed meanwhile is not meant as commands. */
  entering = false;
  readonly turns = new CellTurns();
  #letters = $state(true);
  readonly #preferences: PreferenceStore;

  constructor(preferences: PreferenceStore) {
    this.#preferences = preferences;
    this.#letters = preferences.read(LETTERS) !== 'off';
  }

  /** Takes the mode that a link asks for, if it is one. */
  show(mode: string | undefined): void {
    if (mode === 'edit' || mode === 'read' || mode === 'present') this.mode = mode;
  }

  /** Whether single letters are commands; who dictates, or types by accident, turns them off. */
  get singleLetters(): boolean {
    return this.#letters;
  }

  set singleLetters(on: boolean) {
    this.#letters = on;
    this.#preferences.write(LETTERS, on ? 'on' : 'off');
  }
}
