import { formatNumber } from '../format';
import { recipeSettings } from '../model/recipe-settings';
import type { RunRecord } from './run-record';
import { shortFingerprint } from './short-fingerprint';

/** One setting of a run: what it is called, and how its value reads. */
export interface RunSetting {
  readonly label: string;
  readonly read: (run: RunRecord) => string;
  /** The whole of a value that reads shortened. */
  readonly whole?: (run: RunRecord) => string;
}

const setting = (label: string, read: RunSetting['read']): RunSetting => ({ label, read });

/** All that decides how a run comes out but for its engine: customers, preparation, recipe, seed. */
export const runSettings: readonly RunSetting[] = [
  setting('Customers from', ({ data }) => data.name),
  setting('Number of customers', ({ data }) => formatNumber(data.rowCount, 'count')),
  {
    label: 'Data fingerprint',
    read: ({ data }) => shortFingerprint(data.fingerprint),
    whole: ({ data }) => data.fingerprint
  },
  setting('Repairs', ({ data }) => listed(data.repairs)),
  setting('Split seed', ({ preparation }) => String(preparation.splitSeed)),
  setting('Test share', ({ preparation }) => formatNumber(preparation.testShare, 'share')),
  setting('Validation share', ({ preparation }) =>
    formatNumber(preparation.validationShare, 'share')
  ),
  setting('Customers divided', ({ preparation: { division, groupedBy = [] } }) =>
    division === 'grouped' ? `copies together, by ${listed(groupedBy)}` : 'at random'
  ),
  setting('Columns left out', ({ preparation }) => listed(preparation.dropped)),
  setting('Pretend column', ({ preparation }) => (preparation.leak ? 'yes' : 'no')),
  ...recipeSettings.map(({ label, read }) => setting(label, (run) => read(run))),
  setting('Seed', ({ seed }) => String(seed))
];

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : [...names].sort().join(', ');
}
