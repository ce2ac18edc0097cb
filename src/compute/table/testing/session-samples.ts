import type { PreparationSettings } from '../../../core/prepare/prepared';
import type { TableView } from '../../protocol';
import type { TableSession } from '../table-session';

/** How the tests prepare a table unless that is their subject: as the reference does. */
export const samplePreparation = {
  splitSeed: 42,
  testShare: 0.1,
  validationShare: 0.1,
  categories: 'as-numbers',
  scalerRows: 'all',
  dropped: []
} as const satisfies PreparationSettings;

/** Opens so many synthetic customers, unrepaired. */
export function openSample(session: TableSession, rows = 300, seed = 1): TableView {
  const { sourceId } = session.openSample(rows, seed);
  return { sourceId, repairs: [] };
}

export function bytesOf(text: string): ArrayBuffer {
  return new TextEncoder().encode(text).buffer;
}

export function textOf(bytes: ArrayBuffer): string {
  return new TextDecoder().decode(bytes);
}
