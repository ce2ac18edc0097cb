import type { Services } from '../compute/services';
import type { AnyCell } from '../notebook/cell';
import { chartsCell } from './charts-cell';
import { conclusionCell } from './conclusion-cell';
import { dataCell } from './data-cell';
import { evaluateCell } from './evaluate-cell';
import { findingsCell } from './findings-cell';
import { introductionCell } from './introduction-cell';
import { modelCell } from './model-cell';
import { predictCell } from './predict-cell';
import { prepareCell } from './prepare-cell';
import { summaryCell } from './summary-cell';
import { trainCell } from './train-cell';

/** The notebook's cells in reading order. */
export const allCells: readonly AnyCell<Services>[] = [
  introductionCell,
  dataCell,
  summaryCell,
  chartsCell,
  findingsCell,
  prepareCell,
  modelCell,
  trainCell,
  evaluateCell,
  predictCell,
  conclusionCell
];
