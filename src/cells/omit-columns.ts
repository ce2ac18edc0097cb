import type { Services } from '../compute/services';
import type { TrainingOutcome } from '../compute/training-protocol';
import { LoanbookError } from '../core/errors';
import { defaultColumns } from '../core/fair/default-columns';
import type { LeftOut } from '../core/fair/leave-out';
import type { ColumnSchema } from '../core/data/table';
import type { CellContext } from '../notebook/cell';
import { campaignCell } from './campaign-cell';
import { dataCell } from './data-cell';
import { modelCell } from './model-cell';
import type { OmitResult } from './omit-result';
import { omittedColumns, type OmitParams } from './omit-params';
import { OmitSession } from './omit-session.svelte';
import { prepareCell } from './prepare-cell';
import { publishSession } from './publish-session';
import { recordFinished } from './record-run';
import { scoredParts } from './scored-parts';
import { trainCell } from './train-cell';

/**
 * Trains the notebook's network again without a column, one column after another: the same customers, recipe, seed
 * and engine, so that all that differs is the column. Each training is a run like any other and looks at the test.
 *
 * @throws LoanbookError `bad-setting` if no input is chosen, `no-inputs` if it is the only one, `stopped`, and as
 * trainings do
 */
export async function omitColumns(context: CellContext<OmitParams, Services>): Promise<OmitResult> {
  const { params, read, services, signal } = context;
  const data = read(dataCell);
  const prepared = read(prepareCell);
  const trained = read(trainCell).outcome;
  const chosen = omittedColumns(params, prepared.inputs);
  if (chosen.length === 0) throw nothingChosen(prepared.inputs);
  const session = new OmitSession(chosen.map(({ label, name }) => label || name));
  await publishSession(context, session);
  const kept = prepared.inputs.map(({ name }) => name);
  const columns = defaultColumns(data.columns.map(({ schema }) => schema));
  const left: LeftOut[] = [];
  let durationMs = 0;
  for (const [place, { name }] of chosen.entries()) {
    session.begin(place);
    const outcome = await trainWithout(name, context, session);
    session.ended(place);
    durationMs += outcome.durationMs;
    left.push(
      await services.table.leaveOut(data.view, {
        column: name,
        kept,
        columns,
        terms: read(campaignCell).terms,
        before: scoredParts(prepared, trained),
        after: outcome
      })
    );
    signal.throwIfAborted();
  }
  return { left, durationMs };
}

async function trainWithout(
  column: string,
  { read, services, signal }: CellContext<OmitParams, Services>,
  session: OmitSession
): Promise<Pick<TrainingOutcome, 'validationProbabilities' | 'testProbabilities' | 'durationMs'>> {
  const data = read(dataCell);
  const { settings } = read(prepareCell);
  const { engine, seed } = read(trainCell).outcome;
  const { recipe } = read(modelCell);
  const preparation = { ...settings, dropped: [...settings.dropped, column] };
  const { train, validation, test } = await services.table.prepare(data.view, preparation);
  signal.throwIfAborted();
  const startedAt = new Date().toISOString();
  const run = services.trainer.start({ recipe, seed, train, validation, test }, engine, 'run', {
    onEvent: (event) => session.receive(event)
  });
  const stop = () => run.stop();
  signal.addEventListener('abort', stop);
  const outcome = await run.finished.finally(() => signal.removeEventListener('abort', stop));
  void recordFinished(
    services,
    { startedAt, data, preparation, recipe, seed, engine },
    outcome,
    test.y
  );
  const { validationProbabilities, testProbabilities, durationMs } = outcome;
  return { validationProbabilities, testProbabilities, durationMs };
}

function nothingChosen(inputs: readonly ColumnSchema[]): LoanbookError {
  const names = inputs.map(({ name }) => name);
  return new LoanbookError(
    'bad-setting',
    `No column is chosen that the network sees. Choose one or more of ${names.join(', ')}.`,
    { cell: 'omit', columns: names }
  );
}
