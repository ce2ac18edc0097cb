import { campaignSection } from './campaign-section';
import { cardSection } from './card-section';
import { chartSection } from './chart-section';
import { chartsSection } from './charts-section';
import { conclusionSection } from './conclusion-section';
import { customersSection } from './customers-section';
import { dataSection } from './data-section';
import { evaluateSection } from './evaluate-section';
import { explainSection } from './explain-section';
import { fairSection } from './fair-section';
import { findingsSection } from './findings-section';
import { introductionSection } from './introduction-section';
import { leaksSection } from './leaks-section';
import { modelSection } from './model-section';
import { modelsSection } from './models-section';
import { predictSection } from './predict-section';
import { prepareSection } from './prepare-section';
import { querySection } from './query-section';
import type { SectionMaker } from './section-maker';
import { summarySection } from './summary-section';
import { textSection } from './text-section';
import { trainSection } from './train-section';

/** A section of any kind: its data are its own maker's business. */
export type AnySection = SectionMaker<unknown>;

/**
 * What a report can have, in the order in which sections of one cell follow each other. Cells whose kind is not here
 * have no section. A new one also needs a view: `report-view/section-views.ts`.
 */
export const allSections: readonly AnySection[] = [
  introductionSection,
  dataSection,
  customersSection,
  summarySection,
  chartsSection,
  findingsSection,
  prepareSection,
  leaksSection,
  modelSection,
  trainSection,
  evaluateSection,
  modelsSection,
  predictSection,
  explainSection,
  campaignSection,
  fairSection,
  conclusionSection,
  textSection,
  querySection,
  chartSection,
  cardSection
];
