import type { DataProfile } from '../../compute/protocol';
import { openValues, type ValueOf } from './value-source';

const fixed: readonly ValueOf<DataProfile>[] = [
  { path: 'rows', label: 'Customers', format: 'count', value: (data) => data.rowCount },
  { path: 'accepted', label: 'Who accepted', format: 'count', value: (data) => data.acceptedCount },
  {
    path: 'declined',
    label: 'Who declined',
    format: 'count',
    value: (data) => data.rowCount - data.acceptedCount
  },
  {
    path: 'share',
    label: 'Share who accepted',
    format: 'share',
    value: (data) => data.acceptedCount / data.rowCount
  },
  { path: 'columns', label: 'Columns', format: 'count', value: (data) => data.columns.length },
  {
    path: 'missing',
    label: 'Missing values',
    format: 'count',
    value: (data) => data.columns.reduce((sum, { missing }) => sum + missing, 0)
  },
  {
    path: 'repairs',
    label: 'Repairs made',
    format: 'count',
    value: (data) => data.view.repairs.length
  },
  { path: 'name', label: 'Name of the file', format: 'plain', value: (data) => data.name }
];

/** Who is in the file; of every column of numbers the ends of its range. */
export const dataValues = openValues(fixed, (data: DataProfile) =>
  data.columns
    .filter(({ isText, schema }) => !isText && schema.kind === 'number')
    .flatMap(({ schema, min, max, typical }) => {
      const { name, label, format } = schema;
      return [
        { path: `${name}.min`, label: `${label}, smallest`, format, value: min },
        { path: `${name}.median`, label: `${label}, median`, format, value: typical },
        { path: `${name}.max`, label: `${label}, largest`, format, value: max }
      ];
    })
);
