import { findingsCell } from '../../cells/findings-cell';
import type { Finding } from '../../core/data/findings';
import { aggregatesOf, type SectionMaker } from './section-maker';

export const findingsSection: SectionMaker<readonly Finding[]> = {
  kind: 'findings',
  cell: findingsCell.kind,
  offer: ({ scope }) => aggregatesOf(scope.freshResult(findingsCell)),
  collect: ({ scope }) => scope.freshResult(findingsCell)!
};
