import { describe, expect, it } from 'vitest';
import { columnProfile } from './data-table/fixtures';
import { formatStatistic, unitWords } from './summary-format';

const income = columnProfile({ name: 'Income', format: 'thousand-dollars' }).schema;
const age = columnProfile({ name: 'Age', format: 'years' }).schema;
const online = columnProfile({ name: 'Online', kind: 'flag' }).schema;
const zip = columnProfile({ name: 'ZIP' }).schema;

describe('formatStatistic', () => {
  it('follows the column’s format', () => {
    expect(formatStatistic(income, 'count', 5000)).toBe('5,000');
    expect(formatStatistic(income, 'mean', 73.7742)).toBe('$73.8k');
    expect(formatStatistic(income, 'mean', 1.937938)).toBe('$1.94k');
    expect(formatStatistic(income, 'max', 224)).toBe('$224k');
    expect(formatStatistic(age, 'mean', 45.3384)).toBe('45.34');
    expect(formatStatistic(age, '50%', 45)).toBe('45');
    expect(formatStatistic(zip, 'mean', 93152.503)).toBe('93152.50');
  });

  it('reads the mean of a yes or no as a share', () => {
    expect(formatStatistic(online, 'mean', 0.5968)).toBe('59.7%');
    expect(formatStatistic(online, 'std', 0.49059)).toBe('0.49');
    expect(formatStatistic(online, 'max', 1)).toBe('1');
  });

  it('shows what is not known as a dash', () => {
    expect(formatStatistic(income, 'std', NaN)).toBe('–');
  });
});

describe('unitWords', () => {
  it('names a unit once instead of in every cell', () => {
    expect([income, age, online].map(unitWords)).toEqual(['', 'years', '']);
  });
});
