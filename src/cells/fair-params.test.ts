import { expect, it } from 'vitest';
import { TableSession } from '../compute/table/table-session';
import { fairCell } from './fair-cell';
import { fairColumns, sliceableColumns } from './fair-params';

const session = new TableSession('test');
const profile = session.profile({ sourceId: session.openSample(200, 1).sourceId, repairs: [] });

it('slices by age, family and education, the last two crossed, until somebody chooses', () => {
  expect(fairColumns(fairCell.defaults, profile)).toEqual({
    columns: ['Age', 'Family', 'Education'],
    crossing: ['Family', 'Education'],
    equalised: null
  });
});

it('leaves out the answer and numbers of customers', () => {
  const names = sliceableColumns(profile).map(({ schema }) => schema.name);
  expect(names).toContain('ZIP Code');
  expect(names).not.toContain('ID');
  expect(names).not.toContain('Personal Loan');
});

it('outlives a file: columns that it lacks have no effect', () => {
  const params = { columns: ['Income', 'sex'], crossing: ['sex', 'Age'], equalised: 'sex' };
  expect(fairColumns(params, profile)).toEqual({
    columns: ['Income'],
    crossing: null,
    equalised: null
  });
  expect(fairColumns({ ...params, crossing: [] }, profile).crossing).toBeNull();
});
