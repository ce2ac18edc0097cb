import { createContext } from 'svelte';
import type { ChartSelections } from '../../cells/chart-selections.svelte';
import type { CustomerDraft } from '../../cells/customer-draft.svelte';
import type { DataOpener } from '../../cells/data-opener.svelte';
import type { RunLedger } from '../../cells/run-ledger.svelte';
import type { LessonSession } from '../../cells/lesson-session.svelte';
import type { NotebookDesk } from '../../cells/notebook-desk.svelte';
import type { NotebookKeeper } from '../../cells/notebook-keeper.svelte';
import type { TestLooks } from '../../cells/test-looks.svelte';
import type { Services } from '../../compute/services';
import type { CellScope } from '../../notebook/cell-scope';
import type { Notebook } from '../../notebook/notebook.svelte';
import type { ShellState } from './shell-state.svelte';

/** What the composition root hands to the page. */
export interface LoanbookApp {
  readonly notebook: Notebook<Services>;
  readonly services: Services;
  readonly opener: DataOpener;
  readonly customer: CustomerDraft;
  readonly lessons: LessonSession;
  readonly ledger: RunLedger;
  readonly looks: TestLooks;
  readonly selections: ChartSelections;
  readonly shell: ShellState;
  readonly keeper: NotebookKeeper;
  readonly desk: NotebookDesk;
}

/** The app of the page that a component stands in. */
export const [getApp, setApp] = createContext<LoanbookApp>();

/** The app as a cell's view sees it: of several networks, say, the one that this cell is about. */
export interface CellApp extends Omit<LoanbookApp, 'notebook'> {
  readonly notebook: CellScope<Services>;
}

/** The app seen from the cell that a component stands in. */
export const [getCell, setCell] = createContext<CellApp>();
