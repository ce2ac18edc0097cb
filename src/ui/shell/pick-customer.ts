import type { DataProfile, RowPage } from '../../compute/protocol';
import type { CellApp } from './app-context';

type Row = RowPage['rows'][number];

/** Puts a row of the table into the Predict form and brings the form into view. */
export function pickCustomer(app: CellApp, profile: DataProfile, row: Row): void {
  takeCustomer(app, profile, row);
  document.getElementById('predict')?.scrollIntoView({ behavior: 'smooth' });
}

/** Puts a row of the table into the Predict form. */
export function takeCustomer(app: CellApp, profile: DataProfile, row: Row): void {
  const values = profile.columns.map(({ schema }, i) => [schema.name, row.values[i]!] as const);
  app.customer.pick(profile.fingerprint, {
    position: row.position,
    values: Object.fromEntries(values)
  });
}
