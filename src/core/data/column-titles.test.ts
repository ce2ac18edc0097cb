import { describe, expect, it } from 'vitest';
import { columnTitles } from './column-titles';

describe('columnTitles', () => {
  it('calls columns by their labels, or by their names where they have none', () => {
    const columns = [
      { name: 'CCAvg', label: 'Card spending' },
      { name: 'spare', label: '' }
    ];
    expect(columnTitles(columns)).toEqual(['Card spending', 'spare']);
  });

  it('keeps the names of the file where two columns share a label', () => {
    const columns = [
      { name: 'loan_a', label: 'Loan' },
      { name: 'loan_b', label: 'Loan' }
    ];
    expect(columnTitles(columns)).toEqual(['loan_a', 'loan_b']);
  });
});
