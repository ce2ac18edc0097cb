import type { DataProfile } from '../compute/protocol';
import { fileSourceId } from '../core/data/source-id';
import type { LoanbookCell } from './loanbook-cell';
import { packWhole } from './pack-whole';

/** Where the customers come from. A file is known by its fingerprint; its bytes are never part of a notebook. */
export type DataSource =
  | { readonly kind: 'sample'; readonly rows: number; readonly seed: number }
  | { readonly kind: 'file'; readonly name: string; readonly fingerprint: string };

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
  /** A sample is made again: with it come its rows. */
  packer: packWhole(1, ({ synthetic }) => !synthetic),
  /** A file that was given another name is the same file. */
  keyOf: ({ source, repairs }) => [
    source.kind === 'file' ? { kind: source.kind, fingerprint: source.fingerprint } : source,
    repairs
  ],
  async run({ params, services, progress }) {
    const { source, repairs } = params;
    if (source.kind === 'file') {
      return services.table.profile({ sourceId: fileSourceId(source.fingerprint), repairs });
    }
    const opened = await services.table.openSample(source.rows, source.seed, (done, total) =>
      progress({ done, total, label: 'Drawing the synthetic customers' })
    );
    return services.table.profile({ sourceId: opened.sourceId, repairs });
  }
};
