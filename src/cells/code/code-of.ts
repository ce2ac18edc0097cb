import type { ColumnProfile, DataProfile } from '../../compute/protocol';
import type { Services } from '../../compute/services';
import type { NearRule } from '../../core/leaks/near-rule';
import type { Recipe } from '../../core/model/recipe';
import { gridProblem } from '../../core/search/grid';
import type { CellPort } from '../../notebook/cell-port';
import { campaignCell } from '../campaign-cell';
import { termsOf } from '../campaign-params';
import { chartsCell } from '../charts-cell';
import { dataCell } from '../data-cell';
import { evaluateCell } from '../evaluate-cell';
import { fairCell } from '../fair-cell';
import { fairColumns } from '../fair-params';
import { explainCell } from '../explain-cell';
import { inspectCell } from '../inspect-cell';
import { leaksCell } from '../leaks-cell';
import { modelCell } from '../model-cell';
import { modelsCell } from '../models-cell';
import { omitCell } from '../omit-cell';
import { omittedColumns } from '../omit-params';
import { prepareCell } from '../prepare-cell';
import { searchCell } from '../search-cell';
import { searchPlan } from '../search-plan';
import { strangersCell } from '../strangers-cell';
import { trainCell } from '../train-cell';
import type { CellCode } from './cell-code';
import { campaignCode } from './campaign-code';
import { chartsCode } from './charts-code';
import { conclusionCode } from './conclusion-code';
import { dataCode } from './data-code';
import { elsewhereCode } from './elsewhere-code';
import { evaluateCode } from './evaluate-code';
import { fairCode } from './fair-code';
import { explainCode } from './explain-code';
import { findingsCode } from './findings-code';
import { inspectCode } from './inspect-code';
import { introductionCode } from './introduction-code';
import { leaksCode } from './leaks-code';
import { modelCode } from './model-code';
import { modelsCode } from './models-code';
import { omitCode } from './omit-code';
import { predictCode } from './predict-code';
import { prepareCode } from './prepare-code';
import { runsCode } from './runs-code';
import { searchCode } from './search-code';
import { strangersCode } from './strangers-code';
import { summaryCode } from './summary-code';
import { trainCode } from './train-code';

type Notebook = CellPort<Services>;
type Writer = (notebook: Notebook) => CellCode | null;

/** By kind. What needs the file's columns has no code before the file has been read. */
const writers: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['introduction', introductionCode],
  ['data', withData(dataCode)],
  ['summary', withData(summaryCode)],
  ['charts', writeCharts],
  ['findings', withData(findingsCode)],
  [
    'prepare',
    withData(({ columns }, notebook) => prepareCode(notebook.params(prepareCell), columns))
  ],
  ['leaks', withData(({ columns }, notebook) => leaksCode(ruleOf(notebook), columns))],
  ['strangers', (notebook) => strangersCode(notebook.params(strangersCell), ruleOf(notebook))],
  ['model', (notebook) => modelCode(recipeOf(notebook), notebook.params(trainCell).seed)],
  ['search', writeSearch],
  ['train', (notebook) => trainCode(recipeOf(notebook), notebook.params(trainCell).seed)],
  ['evaluate', (notebook) => evaluateCode(notebook.params(evaluateCell))],
  ['models', (notebook) => modelsCode(notebook.params(modelsCell))],
  ['inspect', (notebook) => inspectCode(notebook.params(inspectCell).columns)],
  ['predict', withData(({ columns }, notebook) => predictCode(keptOf(columns, notebook)))],
  ['explain', (notebook) => explainCode(notebook.params(explainCell))],
  [
    'campaign',
    withData((data, notebook) => campaignCode(termsOf(notebook.params(campaignCell), data)))
  ],
  [
    'fair',
    withData((data, notebook) => fairCode(fairColumns(notebook.params(fairCell), data), data))
  ],
  [
    'omit',
    withData(({ columns }, notebook) =>
      omitCode(omitted(columns, notebook), recipeOf(notebook), notebook.params(trainCell).seed)
    )
  ],
  ['elsewhere', (notebook) => elsewhereCode(notebook.params(prepareCell).scaling !== 'none')],
  ['runs', runsCode],
  ['conclusion', conclusionCode]
]);

/**
 * The code that does what a cell does, with its present parameters; null for a kind that is not a computation, and
 * where what the code is about is not known yet.
 *
 * @param notebook as the cell sees it
 */
export function codeOf(kind: string, notebook: CellPort<Services>): CellCode | null {
  return writers.get(kind)?.(notebook) ?? null;
}

function withData(write: (data: DataProfile, notebook: Notebook) => CellCode): Writer {
  return (notebook) => {
    const data = notebook.result(dataCell);
    return data ? write(data, notebook) : null;
  };
}

function writeCharts(notebook: Notebook): CellCode | null {
  const charts = notebook.result(chartsCell);
  return charts ? chartsCode(charts) : null;
}

/** A grid that cannot be trained has no code: the cell says what is wrong with it. */
function writeSearch(notebook: Notebook): CellCode | null {
  const params = notebook.params(searchCell);
  if (params.method === 'grid' && gridProblem(params.grid) !== null) return null;
  return searchCode(searchPlan(params), params.seed);
}

/** When customers are near-twins: as it was set, else as it was found. */
function ruleOf(notebook: Notebook): NearRule | null {
  return notebook.params(leaksCell).rule ?? notebook.result(leaksCell)?.nearCopies.rule ?? null;
}

function recipeOf(notebook: Notebook): Recipe {
  return notebook.params(modelCell).recipe;
}

/** The columns that are left out, of those that the network sees. */
function omitted(columns: readonly ColumnProfile[], notebook: Notebook): readonly string[] {
  const inputs = keptOf(columns, notebook)
    .map(({ schema }) => schema)
    .filter(({ role }) => role === 'input');
  return omittedColumns(notebook.params(omitCell), inputs).map(({ name }) => name);
}

/** The columns that the network sees. */
function keptOf(columns: readonly ColumnProfile[], notebook: Notebook): readonly ColumnProfile[] {
  const { dropped } = notebook.params(prepareCell);
  return columns.filter(({ schema }) => !dropped.includes(schema.name));
}
