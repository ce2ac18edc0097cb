import type { InspectResult } from '../inspect-cell';
import { fixedValues } from './value-source';

/** How much of the training was kept to be looked at. */
export const inspectValues = fixedValues<InspectResult>([
  { path: 'epochs', label: 'Epochs trained', format: 'count', value: ({ epochs }) => epochs },
  { path: 'kept', label: 'Networks kept', format: 'count', value: ({ kept }) => kept }
]);
