import type { Component } from 'svelte';
import ChartsView from './ChartsView.svelte';
import ConclusionView from './ConclusionView.svelte';
import DataView from './DataView.svelte';
import EvaluateView from './EvaluateView.svelte';
import FindingsView from './FindingsView.svelte';
import InspectView from './InspectView.svelte';
import IntroductionView from './IntroductionView.svelte';
import LessonsView from './LessonsView.svelte';
import ModelView from './ModelView.svelte';
import PredictView from './PredictView.svelte';
import PrepareView from './PrepareView.svelte';
import RunsView from './RunsView.svelte';
import SearchView from './SearchView.svelte';
import SummaryView from './SummaryView.svelte';
import TrainView from './TrainView.svelte';

/** What shows a cell, by its kind: of the kinds on the page that Loanbook opens on. */
export const cellViews: Readonly<Record<string, Component>> = {
  introduction: IntroductionView,
  data: DataView,
  summary: SummaryView,
  charts: ChartsView,
  findings: FindingsView,
  prepare: PrepareView,
  model: ModelView,
  search: SearchView,
  train: TrainView,
  evaluate: EvaluateView,
  inspect: InspectView,
  predict: PredictView,
  runs: RunsView,
  lessons: LessonsView,
  conclusion: ConclusionView
};

/** The same of kinds that people add or ask for, which are loaded with the first cell of them. */
export const addedCellViews: Readonly<Record<string, () => Promise<{ default: Component }>>> = {
  chart: () => import('./ChartCellView.svelte'),
  models: () => import('./ModelsView.svelte'),
  query: () => import('./QueryView.svelte'),
  text: () => import('./TextView.svelte')
};
