import { safeCsvText } from '../data/safe-csv-text';
import type { RunRecord } from './run-record';

const HEADER = 'run_id,run,recipe,seed,engine,state,epoch,part,measure,value';

/**
 * The runs' curves as CSV text in long form: a line for each run, epoch (from 1), part (training,
 * validation) and measure (loss, accuracy). A value that is not defined (NaN) is empty.
 */
export function runsToCsv(runs: readonly RunRecord[]): string {
  const lines = runs.flatMap((run) => {
    const facts = [run.id, run.name, run.recipe.name, run.seed, run.engine ?? '', run.state];
    const start = facts.map((fact) => safeCsvText(String(fact))).join(',');
    return run.epochs.flatMap((epoch, index) =>
      [
        ['training,loss', epoch.loss],
        ['training,accuracy', epoch.accuracy],
        ['validation,loss', epoch.valLoss],
        ['validation,accuracy', epoch.valAccuracy]
      ].map(([what, value]) => `${start},${index + 1},${what},${Number.isNaN(value) ? '' : value}`)
    );
  });
  return `${[HEADER, ...lines].join('\n')}\n`;
}
