import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/inter';
import '@fontsource-variable/jetbrains-mono';
import './ui/styles/base.css';
import { mount } from 'svelte';
import { allCells } from './cells/all-cells';
import { CustomerDraft } from './cells/customer-draft.svelte';
import { DataOpener } from './cells/data-opener.svelte';
import { createTableService } from './compute/table/table-service';
import { createTrainingService } from './compute/training/training-service';
import { makeTableWorker, makeTrainingWorker } from './compute/workers';
import { Notebook } from './notebook/notebook.svelte';
import { afterFirstPaint } from './platform/after-first-paint';
import { startTheme } from './platform/theme';
import App from './ui/shell/App.svelte';

const services = {
  table: createTableService(makeTableWorker),
  trainer: createTrainingService(makeTrainingWorker)
};
const notebook = new Notebook(allCells, services, () => performance.now());
const opener = new DataOpener(notebook, services);
const customer = new CustomerDraft();

startTheme();
mount(App, {
  target: document.getElementById('app')!,
  props: { app: { notebook, services, opener, customer } }
});
// The page is read while the first customers are on their way.
afterFirstPaint(() => notebook.settle());
