import type { Component } from 'svelte';
import type { SectionData } from '../report/sections/section-data';
import CampaignSection from './sections/CampaignSection.svelte';
import CardSection from './sections/CardSection.svelte';
import ChartSection from './sections/ChartSection.svelte';
import ChartsSection from './sections/ChartsSection.svelte';
import ConclusionSection from './sections/ConclusionSection.svelte';
import DataSection from './sections/DataSection.svelte';
import EvaluateSection from './sections/EvaluateSection.svelte';
import ExplainSection from './sections/ExplainSection.svelte';
import FairSection from './sections/FairSection.svelte';
import FindingsSection from './sections/FindingsSection.svelte';
import IntroductionSection from './sections/IntroductionSection.svelte';
import LeaksSection from './sections/LeaksSection.svelte';
import ModelSection from './sections/ModelSection.svelte';
import ModelsSection from './sections/ModelsSection.svelte';
import PredictSection from './sections/PredictSection.svelte';
import PrepareSection from './sections/PrepareSection.svelte';
import SummarySection from './sections/SummarySection.svelte';
import TableSection from './sections/TableSection.svelte';
import TextSection from './sections/TextSection.svelte';
import TrainSection from './sections/TrainSection.svelte';

/** What shows a section, by its kind. */
export const sectionViews: {
  readonly [Kind in keyof SectionData]: Component<{ data: SectionData[Kind] }>;
} = {
  introduction: IntroductionSection,
  data: DataSection,
  summary: SummarySection,
  charts: ChartsSection,
  findings: FindingsSection,
  prepare: PrepareSection,
  leaks: LeaksSection,
  model: ModelSection,
  train: TrainSection,
  evaluate: EvaluateSection,
  models: ModelsSection,
  predict: PredictSection,
  explain: ExplainSection,
  campaign: CampaignSection,
  fair: FairSection,
  conclusion: ConclusionSection,
  text: TextSection,
  table: TableSection,
  chart: ChartSection,
  card: CardSection
};
