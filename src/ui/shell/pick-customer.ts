import { dataCell } from '../../cells/data-cell';
import type { DataProfile, RowPage } from '../../compute/protocol';
import type { CellApp } from './app-context';

type Row = RowPage['rows'][number];

/** Puts a row of the table into the Predict form and brings the form into view. */
export function pickCustomer(app: CellApp, profile: DataProfile, row: Row): void {
  takeCustomer(app, profile, row);
  document.getElementById('predict')?.scrollIntoView({ behavior: 'smooth' });
}

/** Puts a row of the table into the Predict form and brings its explanation into view. */
export function explainCustomer(app: CellApp, profile: DataProfile, row: Row): void {
  takeCustomer(app, profile, row);
  showExplanation(app);
}

/** Brings the explanation of the present customer into view. */
export function showExplanation({ notebook }: CellApp): void {
  const id = notebook.idOf('explain');
  if (id === undefined) return;
  document.getElementById(`${id}-customer`)?.scrollIntoView({ behavior: 'smooth' });
}

/** Puts the row at a position of the file into the Predict form. */
export async function takePosition(
  app: CellApp,
  profile: DataProfile,
  position: number
): Promise<void> {
  const [row] = await app.services.table.rowsAt(profile.view, [position]);
  const present = app.notebook.result(dataCell);
  if (row && present?.view === profile.view) takeCustomer(app, profile, row);
}

/** Puts a row of the table into the Predict form. */
function takeCustomer(app: CellApp, profile: DataProfile, row: Row): void {
  const values = profile.columns.map(({ schema }, i) => [schema.name, row.values[i]!] as const);
  app.customer.pick(profile.fingerprint, {
    position: row.position,
    values: Object.fromEntries(values)
  });
}
