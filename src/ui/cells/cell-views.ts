import type { Component } from 'svelte';
import { LateModule } from '../widgets/late-module.svelte';
import DataView from './DataView.svelte';
import IntroductionView from './IntroductionView.svelte';

/** A file of a component, as an import sees it. */
interface ViewModule {
  readonly default: Component;
}

/** What shows a cell, by its kind. The first screen's come with the page, every other one after its first picture. */
export const cellViews: Readonly<Record<string, LateModule<ViewModule>>> = {
  introduction: LateModule.here({ default: IntroductionView }),
  data: LateModule.here({ default: DataView }),
  summary: new LateModule(() => import('./SummaryView.svelte')),
  charts: new LateModule(() => import('./ChartsView.svelte')),
  findings: new LateModule(() => import('./FindingsView.svelte')),
  prepare: new LateModule(() => import('./PrepareView.svelte')),
  leaks: new LateModule(() => import('./LeaksView.svelte')),
  strangers: new LateModule(() => import('./StrangersView.svelte')),
  model: new LateModule(() => import('./ModelView.svelte')),
  search: new LateModule(() => import('./SearchView.svelte')),
  train: new LateModule(() => import('./TrainView.svelte')),
  evaluate: new LateModule(() => import('./EvaluateView.svelte')),
  models: new LateModule(() => import('./ModelsView.svelte')),
  inspect: new LateModule(() => import('./InspectView.svelte')),
  predict: new LateModule(() => import('./PredictView.svelte')),
  explain: new LateModule(() => import('./ExplainView.svelte')),
  campaign: new LateModule(() => import('./CampaignView.svelte')),
  fair: new LateModule(() => import('./FairView.svelte')),
  omit: new LateModule(() => import('./OmitView.svelte')),
  card: new LateModule(() => import('./CardView.svelte')),
  elsewhere: new LateModule(() => import('./ElsewhereView.svelte')),
  runs: new LateModule(() => import('./RunsView.svelte')),
  lessons: new LateModule(() => import('./LessonsView.svelte')),
  conclusion: new LateModule(() => import('./ConclusionView.svelte')),
  chart: new LateModule(() => import('./ChartCellView.svelte')),
  query: new LateModule(() => import('./QueryView.svelte')),
  text: new LateModule(() => import('./TextView.svelte'))
};
