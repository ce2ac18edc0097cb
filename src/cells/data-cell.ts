import type { DataProfile } from '../compute/protocol';
import type { LoanbookCell } from './loanbook-cell';

/** Where the customers come from. A file's bytes wait in the table worker under `sourceId`. */
export type DataSource =
  | { readonly kind: 'sample'; readonly rows: number; readonly seed: number }
  | { readonly kind: 'file'; readonly sourceId: string; readonly name: string };

export interface DataParams {
  readonly source: DataSource;
  /** Ids of the proposed repairs that are switched on. */
  readonly repairs: readonly string[];
}

/** The sample that the page opens on. */
export const defaultSample = { kind: 'sample', rows: 5000, seed: 227 } as const;

/** Opens the customers and says what is in the file. */
export const dataCell: LoanbookCell<DataParams, DataProfile> = {
  kind: 'data',
  title: 'Data',
  cost: 'cheap',
  reads: [],
  defaults: { source: defaultSample, repairs: [] },
  async run({ params, services, progress }) {
    const { source, repairs } = params;
    if (source.kind === 'file')
      return services.table.profile({ sourceId: source.sourceId, repairs });
    const opened = await services.table.openSample(source.rows, source.seed, (done, total) =>
      progress({ done, total, label: 'Drawing the synthetic customers' })
    );
    return services.table.profile({ sourceId: opened.sourceId, repairs });
  }
};
