import type { Services } from '../compute/services';
import type { DataProfile } from '../compute/protocol';
import { campaignCell } from '../cells/campaign-cell';
import { chartsCell } from '../cells/charts-cell';
import { dataCell } from '../cells/data-cell';
import { evaluateCell } from '../cells/evaluate-cell';
import { leaksCell } from '../cells/leaks-cell';
import { fairCell } from '../cells/fair-cell';
import { explainCell } from '../cells/explain-cell';
import { modelCell } from '../cells/model-cell';
import { modelsCell } from '../cells/models-cell';
import { omitCell } from '../cells/omit-cell';
import { prepareCell } from '../cells/prepare-cell';
import { searchCell } from '../cells/search-cell';
import { strangersCell } from '../cells/strangers-cell';
import { summaryCell } from '../cells/summary-cell';
import { trainCell } from '../cells/train-cell';
import type { ChartData } from '../core/data/chart-data';
import type { PreparedData } from '../core/prepare/prepared';
import type { Notebook } from '../notebook/notebook.svelte';
import { leaksResults } from './leaks-results';
import { fairnessResults, slicesResults } from './fair-results';
import { explainResults } from './explain-results';
import { modelsResults } from './models-results';
import { searchResults } from './search-results';
import { strangersResults } from './strangers-results';

/**
 * All results as one JSON text: aggregates, scores and row positions, never a customer's values.
 * A cell that has no fresh result is left out; a value that is not defined (NaN) is null.
 */
export function exportResults(notebook: Notebook<Services>): string {
  const data = notebook.freshResult(dataCell);
  const summary = notebook.freshResult(summaryCell);
  const charts = notebook.freshResult(chartsCell);
  const prepared = notebook.freshResult(prepareCell);
  const model = notebook.freshResult(modelCell);
  const searched = notebook.freshResult(searchCell);
  const trained = notebook.freshResult(trainCell);
  const evaluation = notebook.freshResult(evaluateCell);
  const campaign = notebook.freshResult(campaignCell);
  const fairness = notebook.freshResult(fairCell);
  const omitted = notebook.freshResult(omitCell);
  const compared = notebook.freshResult(modelsCell);
  const leaks = notebook.freshResult(leaksCell);
  const strangers = notebook.freshResult(strangersCell);
  const explained = notebook.freshResult(explainCell);
  const results = {
    ...(data && { data: dataOf(data) }),
    ...(summary && {
      describe: summary.all,
      describeByTarget: { accepted: summary.accepted, declined: summary.declined }
    }),
    ...(charts && chartsOf(charts)),
    ...(prepared && preparationOf(prepared)),
    ...(model && {
      model: {
        recipe: model.recipe,
        layers: model.network.layers,
        parameters: model.network.parameters
      }
    }),
    ...(searched && {
      search: searchResults(searched, notebook.params(searchCell).criteria[searched.method])
    }),
    ...(trained && {
      training: {
        engine: trained.outcome.engine,
        seed: trained.outcome.seed,
        epochs: trained.outcome.epochs,
        durationMs: trained.outcome.durationMs,
        steps: trained.outcome.steps,
        msPerStep: trained.outcome.msPerStep,
        cores: trained.outcome.cores ?? 1,
        engines: trained.measurements
      }
    }),
    ...(evaluation && {
      evaluation: {
        threshold: evaluation.threshold,
        confusion: evaluation.confusion,
        ...evaluation.metrics,
        intervals: evaluation.intervals
      }
    }),
    ...(campaign && {
      campaign: { terms: campaign.terms, rule: campaign.basis.rule?.column, ...campaign.plan }
    }),
    ...(fairness && {
      slices: slicesResults(fairness),
      fairness: fairnessResults(fairness, omitted)
    }),
    ...(compared && { models: modelsResults(compared) }),
    ...(leaks && { leaks: leaksResults(leaks) }),
    ...(strangers && { strangers: strangersResults(strangers) }),
    ...(explained && { explain: explainResults(explained) }),
    timings: Object.fromEntries(
      notebook.definitions.flatMap(({ kind }) => {
        const durationMs = notebook.durationMs(kind);
        return durationMs === undefined ? [] : [[kind, durationMs]];
      })
    )
  };
  return JSON.stringify(results, null, 1);
}

function dataOf(data: DataProfile) {
  return {
    name: data.name,
    synthetic: data.synthetic,
    fingerprint: data.fingerprint,
    rows: data.rowCount,
    accepted: data.acceptedCount,
    target: data.target.column,
    columns: data.columns.map(({ schema, missing, distinct }) => ({
      name: schema.name,
      type: schema.kind,
      role: schema.role,
      missing,
      distinct
    })),
    repairs: data.proposals.map(({ id, column, finding, action, count }) => ({
      id,
      column,
      finding,
      action,
      count,
      applied: data.view.repairs.includes(id)
    }))
  };
}

function chartsOf(charts: readonly ChartData[]) {
  const histograms: Record<string, unknown> = {};
  const countplots: Record<string, Record<string, number>> = {};
  let correlation: unknown;
  for (const chart of charts) {
    if (chart.kind === 'histogram') {
      for (const { name, edges, counts, density, grid, bandwidth } of chart.groups) {
        histograms[name] = { edges, counts, density, grid, bandwidth };
      }
    } else if (chart.kind === 'counts') {
      countplots[chart.name] = Object.fromEntries(chart.bars.map((bar) => [bar.key, bar.count]));
    } else {
      correlation = { columns: chart.columns, matrix: chart.matrix };
    }
  }
  return { correlation, charts: histograms, countplots };
}

function preparationOf({ split, encoder }: PreparedData) {
  return {
    split: {
      seed: split.seed,
      train: [...split.train],
      validation: [...split.validation],
      test: [...split.test]
    },
    scaler: { columns: encoder.features, mean: encoder.mean, scale: encoder.scale }
  };
}
