import type { ColumnRole } from '../../core/data/table';

/** Why a column of this role is not among the network's inputs; empty for inputs. */
export function columnReason(role: ColumnRole): string {
  switch (role) {
    case 'identifier':
      return 'identifier: says who a customer is, not what they will do';
    case 'target':
      return 'the answer that the network learns to predict';
    case 'ignored':
      return 'set aside: not used in this analysis';
    case 'input':
      return '';
  }
}
