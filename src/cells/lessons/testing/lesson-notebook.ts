import type { TableService, TrainingService, Services } from '../../../compute/services';
import { TableSession } from '../../../compute/table/table-session';
import { Notebook } from '../../../notebook/notebook.svelte';
import { dataCell } from '../../data-cell';
import { evaluateCell } from '../../evaluate-cell';
import { modelCell } from '../../model-cell';
import { prepareCell } from '../../prepare-cell';
import { trainCell } from '../../train-cell';

/** A notebook of the cells that lessons use, on the synthetic customers, all in this process. */
export function lessonNotebook(trainer: Pick<TrainingService, 'start'>): Notebook<Services> {
  const session = new TableSession('lesson');
  const table = {
    openSample: (rows, seed) => Promise.resolve(session.openSample(rows, seed)),
    profile: (view) => Promise.resolve(session.profile(view)),
    prepare: (...asked) => later(() => session.prepare(...asked)),
    evaluate: (request) => later(() => session.evaluate(request))
  } satisfies Partial<TableService>;
  const services = { table, trainer, ledger: { record: () => undefined } } as unknown as Services;
  let time = 0;
  return new Notebook<Services>(
    [dataCell, prepareCell, modelCell, trainCell, evaluateCell],
    services,
    () => time++
  );
}

async function later<T>(work: () => T): Promise<T> {
  await Promise.resolve();
  return work();
}
