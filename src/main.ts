import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/inter';
import '@fontsource-variable/jetbrains-mono';
import './ui/styles/base.css';
import { mount } from 'svelte';
import { allCells } from './cells/all-cells';
import { ChartSelections } from './cells/chart-selections.svelte';
import { CustomerDraft } from './cells/customer-draft.svelte';
import { DataOpener } from './cells/data-opener.svelte';
import { defaultDocument } from './cells/default-document';
import { LessonSession } from './cells/lesson-session.svelte';
import { RunLedger } from './cells/run-ledger.svelte';
import { createInspectionService } from './compute/inspect/inspection-service';
import { createSearchService } from './compute/search/search-service';
import { createQueryService } from './compute/table/query-service';
import { createTableService } from './compute/table/table-service';
import { createTrainingService } from './compute/training/training-service';
import {
  makeInspectWorker,
  makeQueryWorker,
  makeTableWorker,
  makeTrainingWorker
} from './compute/workers';
import { Notebook } from './notebook/notebook.svelte';
import { afterFirstPaint } from './platform/after-first-paint';
import { loadFonts } from './platform/load-fonts';
import { createMeasurementStore } from './platform/measurement-store';
import { randomId } from './platform/random-id';
import { createRunStore } from './platform/run-store';
import { createSearchStore } from './platform/search-store';
import { startTheme } from './platform/theme';
import { yieldToPage } from './platform/yield-to-page';
import App from './ui/shell/App.svelte';

const ledger = new RunLedger(createRunStore(), randomId);
const services = {
  table: createTableService(makeTableWorker),
  queries: createQueryService(makeQueryWorker),
  trainer: createTrainingService(makeTrainingWorker, createMeasurementStore()),
  inspector: createInspectionService(makeInspectWorker),
  ledger,
  searcher: createSearchService(makeTrainingWorker, navigator.hardwareConcurrency, () =>
    performance.now()
  ),
  searches: createSearchStore()
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

startTheme();
mount(App, {
  target: document.getElementById('app')!,
  props: { app: { notebook, services, opener, customer, lessons, ledger, selections } }
});
// The page is read while the first customers are on their way.
afterFirstPaint(() => {
  loadFonts();
  notebook.settle();
  void ledger.load();
});
