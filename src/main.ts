import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/inter';
import '@fontsource-variable/jetbrains-mono';
import './ui/styles/base.css';
import './ui/styles/dialogs.css';
import { mount } from 'svelte';
import { allCells } from './cells/all-cells';
import { ChartSelections } from './cells/chart-selections.svelte';
import { CustomerDraft } from './cells/customer-draft.svelte';
import { DataOpener } from './cells/data-opener.svelte';
import { defaultDocument } from './cells/default-document';
import { LessonSession } from './cells/lesson-session.svelte';
import { NotebookDesk } from './cells/notebook-desk.svelte';
import { NotebookKeeper } from './cells/notebook-keeper.svelte';
import { RunLedger } from './cells/run-ledger.svelte';
import { TestLooks } from './cells/test-looks.svelte';
import { createExplanationService } from './compute/explain/explanation-service';
import { createInspectionService } from './compute/inspect/inspection-service';
import { createModelsService } from './compute/models/models-service';
import { createPortableService } from './compute/portable/portable-service';
import { createSearchService } from './compute/search/search-service';
import { createQueryService } from './compute/table/query-service';
import { createTableService } from './compute/table/table-service';
import { createTrainingService } from './compute/training/training-service';
import {
  makeExplainWorker,
  makeInspectWorker,
  makeModelsWorker,
  makePortableWorker,
  makeQueryWorker,
  makeTableWorker,
  makeTrainingWorker
} from './compute/workers';
import { Notebook } from './notebook/notebook.svelte';
import { afterFirstPaint } from './platform/after-first-paint';
import { loadFonts } from './platform/load-fonts';
import { createMeasurementStore } from './platform/measurement-store';
import { createNotebookStore } from './platform/notebook-store';
import { onLeaving } from './platform/on-leaving';
import { forgetLinkedNotebook, readLink } from './platform/open-link';
import { randomId } from './platform/random-id';
import { createRunStore } from './platform/run-store';
import { createSearchStore } from './platform/search-store';
import { createPreferenceStore } from './platform/preference-store';
import { startAfresh } from './platform/start-afresh';
import { openTabChannel } from './platform/tab-channel';
import { startTheme } from './platform/theme';
import { createWriterSeat } from './platform/writer-seat';
import { yieldToPage } from './platform/yield-to-page';
import App from './ui/shell/App.svelte';
import { ShellState } from './ui/shell/shell-state.svelte';
import { LateModule } from './ui/widgets/late-module.svelte';

const ledger = new RunLedger(createRunStore(), randomId);
const services = {
  table: createTableService(makeTableWorker),
  queries: createQueryService(makeQueryWorker),
  trainer: createTrainingService(makeTrainingWorker, createMeasurementStore()),
  inspector: createInspectionService(makeInspectWorker, yieldToPage),
  ledger,
  searcher: createSearchService(makeTrainingWorker, navigator.hardwareConcurrency, () =>
    performance.now()
  ),
  searches: createSearchStore(),
  models: createModelsService(makeModelsWorker, navigator.hardwareConcurrency, () =>
    performance.now()
  ),
  explainer: createExplanationService(makeExplainWorker, yieldToPage, () => performance.now()),
  portable: createPortableService(makePortableWorker)
};
const notebook = new Notebook(
  allCells,
  services,
  () => performance.now(),
  yieldToPage,
  defaultDocument()
);
const opener = new DataOpener(notebook, services);
const customer = new CustomerDraft();
const selections = new ChartSelections();
const lessons = new LessonSession(notebook);
const preferences = createPreferenceStore();
const shell = new ShellState(preferences);
const looks = new TestLooks(preferences);
const channel = openTabChannel();
const seat = createWriterSeat(channel, randomId());
const keeper = new NotebookKeeper(notebook, lessons, createNotebookStore(), seat, () => Date.now());
const desk = new NotebookDesk(notebook, keeper, lessons);

opener.onNotebook = (file) => desk.openFile(file);
desk.onGuestGone = forgetLinkedNotebook;
desk.onDeleted = () => {
  channel.post({ kind: 'deleted' });
  startAfresh();
};
channel.listen(({ kind }) => {
  if (kind !== 'deleted') return;
  keeper.end();
  startAfresh();
});
onLeaving(() => void keeper.flush());
shell.show(readLink(location.hash).mode);
addEventListener('hashchange', () => {
  const { notebook: linked, mode } = readLink(location.hash);
  shell.show(mode);
  if (linked !== undefined) void desk.openLink(linked);
});

startTheme();
mount(App, {
  target: document.getElementById('app')!,
  props: {
    app: {
      notebook,
      services,
      opener,
      customer,
      lessons,
      ledger,
      looks,
      selections,
      shell,
      keeper,
      desk
    }
  }
});
// The page is read while the first customers are on their way.
afterFirstPaint(() => {
  loadFonts();
  void desk.start(readLink(location.hash).notebook).then(() => keeper.watch());
  void ledger.load();
  void LateModule.warmAll();
});
