import type { Introduction } from '../../cells/introduction-cell';
import type { CustomDrawing } from '../../charts/custom/custom-drawing';
import type { ChartData } from '../../core/data/chart-data';
import type { Finding } from '../../core/data/findings';
import type { Prose } from '../../core/prose';
import type { QueryTable } from '../../core/query/query-table';
import type { CampaignData } from './campaign-data';
import type { CardSectionData } from './card-section';
import type { DataSectionData } from './data-section';
import type { EvaluateSectionData } from './evaluate-data';
import type { ExplainData } from './explain-data';
import type { FairData } from './fair-data';
import type { LeaksData } from './leaks-data';
import type { ModelSectionData } from './model-section';
import type { ModelsData } from './models-data';
import type { PredictSectionData } from './predict-section';
import type { PrepareSectionData } from './prepare-section';
import type { SummarySectionData } from './summary-section';
import type { TextSectionData } from './text-section';
import type { TrainSectionData } from './train-section';

/** What a section tells, by its kind. */
export interface SectionData {
  readonly introduction: Introduction;
  readonly data: DataSectionData;
  readonly summary: SummarySectionData;
  readonly charts: readonly ChartData[];
  readonly findings: readonly Finding[];
  readonly prepare: PrepareSectionData;
  readonly leaks: LeaksData;
  readonly model: ModelSectionData;
  readonly train: TrainSectionData;
  readonly evaluate: EvaluateSectionData;
  readonly models: ModelsData;
  readonly predict: PredictSectionData;
  readonly explain: ExplainData;
  readonly campaign: CampaignData;
  readonly fair: FairData;
  readonly conclusion: readonly Prose[];
  readonly text: TextSectionData;
  readonly table: QueryTable;
  readonly chart: CustomDrawing;
  readonly card: CardSectionData;
}

export type SectionKind = keyof SectionData;
