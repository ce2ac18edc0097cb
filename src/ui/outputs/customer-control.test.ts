import { describe, expect, it } from 'vitest';
import type { ColumnProfile } from '../../compute/protocol';
import type { ColumnKind } from '../../core/data/table';
import { customerControl } from './customer-control';
import { columnProfile } from './data-table/fixtures';

function column(kind: ColumnKind, labels: readonly string[]): ColumnProfile {
  return columnProfile(
    { name: 'a', kind },
    {
      distinct: labels.length,
      values: labels.map((label, value) => ({ value, text: label, label, count: 1 }))
    }
  );
}

describe('customerControl', () => {
  it('suits the control to the column', () => {
    expect(customerControl(column('number', ['1', '2']))).toBe('slider');
    expect(customerControl(column('flag', ['No', 'Yes']))).toBe('switch');
    expect(customerControl(column('category', ['1', '2', '3', '4']))).toBe('segmented');
    expect(customerControl(column('category', ['Undergraduate', 'Graduate', 'Advanced']))).toBe(
      'segmented'
    );
    const long = ['admin.', 'blue-collar', 'entrepreneur', 'housemaid'];
    expect(customerControl(column('category', long))).toBe('select');
    expect(customerControl(column('category', ['1', '2', '3', '4', '5']))).toBe('select');
  });

  it('lists a flag that has only one value, or more than two', () => {
    expect(customerControl(column('flag', ['no', 'yes', 'unknown']))).toBe('segmented');
  });
});
