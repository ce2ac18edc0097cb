import type { ListComparison } from '../../../core/fair/compare-lists';
import type { ListOutcome } from '../../../core/fair/list-outcome';
import type { Parity } from '../../../core/fair/parity';
import type { ShareFigure } from '../../../core/fair/slice';

/** One of several lists that are compared: as it is, or with a fix. */
export interface ListRow {
  readonly name: string;
  readonly outcome: ListOutcome;
  /** What it changes; null for the list that the others are compared with. */
  readonly change: Pick<ListComparison, 'added' | 'lost' | 'gain' | 'gainRange'> | null;
  readonly recall: ShareFigure;
  /** Between the groups that the comparison is about; null where there are none. */
  readonly parity: Parity | null;
}
