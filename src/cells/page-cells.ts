import type { Services } from '../compute/services';
import type { AnyCell } from '../notebook/cell';
import { campaignCell } from './campaign-cell';
import { cardCell } from './card-cell';
import { chartsCell } from './charts-cell';
import { conclusionCell } from './conclusion-cell';
import { dataCell } from './data-cell';
import { elsewhereCell } from './elsewhere-cell';
import { evaluateCell } from './evaluate-cell';
import { fairCell } from './fair-cell';
import { explainCell } from './explain-cell';
import { findingsCell } from './findings-cell';
import { inspectCell } from './inspect-cell';
import { introductionCell } from './introduction-cell';
import { leaksCell } from './leaks-cell';
import { lessonsCell } from './lessons-cell';
import { modelCell } from './model-cell';
import { modelsCell } from './models-cell';
import { omitCell } from './omit-cell';
import { predictCell } from './predict-cell';
import { prepareCell } from './prepare-cell';
import { runsCell } from './runs-cell';
import { searchCell } from './search-cell';
import { strangersCell } from './strangers-cell';
import { summaryCell } from './summary-cell';
import { trainCell } from './train-cell';

/** The cells that lead from the customers to the conclusion, in reading order. */
export const pageCells: readonly AnyCell<Services>[] = [
  introductionCell,
  dataCell,
  summaryCell,
  chartsCell,
  findingsCell,
  prepareCell,
  leaksCell,
  strangersCell,
  modelCell,
  searchCell,
  trainCell,
  evaluateCell,
  modelsCell,
  inspectCell,
  predictCell,
  explainCell,
  campaignCell,
  fairCell,
  omitCell,
  cardCell,
  elsewhereCell,
  runsCell,
  lessonsCell,
  conclusionCell
];
