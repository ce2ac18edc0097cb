import type { NotebookDocument } from '../../notebook/document';
import { chartsCell } from '../charts-cell';
import { dataCell } from '../data-cell';
import { evaluateCell } from '../evaluate-cell';
import { introductionCell } from '../introduction-cell';
import { lessonsCell } from '../lessons-cell';
import { modelCell } from '../model-cell';
import { predictCell } from '../predict-cell';
import { prepareCell } from '../prepare-cell';
import { trainCell } from '../train-cell';
import { lessonTexts } from './lesson-texts';
import { primaryCell } from './primary-cell';
import { withTexts } from './with-texts';

/** A class of twenty minutes: a step at a time, with something to try and a question at each. */
export function lessonDocument(): NotebookDocument {
  return {
    title: 'A lesson of twenty minutes',
    runsCostly: false,
    cells: withTexts([
      primaryCell(introductionCell),
      lessonTexts.welcome,
      lessonTexts.data,
      primaryCell(dataCell),
      lessonTexts.charts,
      primaryCell(chartsCell),
      lessonTexts.prepare,
      primaryCell(prepareCell),
      lessonTexts.train,
      primaryCell(modelCell),
      primaryCell(trainCell),
      lessonTexts.evaluate,
      primaryCell(evaluateCell),
      lessonTexts.predict,
      primaryCell(predictCell),
      lessonTexts.lessons,
      primaryCell(lessonsCell),
      lessonTexts.end
    ])
  };
}
