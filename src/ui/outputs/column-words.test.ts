import { describe, expect, it } from 'vitest';
import { rangeWords, spellingInFile } from './column-words';
import { columnProfile } from './data-table/fixtures';

const value = (text: string, count: number, label = text) => ({
  value: Number(text),
  text,
  label,
  count
});

describe('rangeWords', () => {
  it('is a range for numbers, in their format', () => {
    const income = columnProfile(
      { name: 'Income', format: 'thousand-dollars' },
      { min: 8, max: 224 }
    );
    expect(rangeWords(income)).toBe('$8k to $224k');
    const age = columnProfile({ name: 'Age', format: 'years' }, { min: -3, max: 42 });
    expect(rangeWords(age)).toBe('−3 to 42 years');
    expect(rangeWords(columnProfile({ name: 'Empty' }, { min: NaN, max: NaN }))).toBe('–');
  });

  it('is shares for yes or no', () => {
    const flag = columnProfile(
      { name: 'Accepted', kind: 'flag' },
      { values: [value('0', 4520), value('1', 480)] }
    );
    expect(rangeWords(flag)).toBe('Yes 9.6%');
    const rating = columnProfile(
      { name: 'class', kind: 'flag' },
      { values: [value('bad', 300), value('good', 700)] }
    );
    expect(rangeWords(rating)).toBe('good 70.0%, bad 30.0%');
  });

  it('names the values of a category, and counts the rest', () => {
    const jobs = ['admin', 'maid', 'nurse', 'retired', 'student', 'unknown'];
    const job = columnProfile(
      { name: 'job', kind: 'category' },
      { values: jobs.map((text) => value(text, 1)) }
    );
    expect(rangeWords(job)).toBe('admin, maid, nurse, retired and 2 more');
    const town = columnProfile({ name: 'town', kind: 'category' }, { distinct: 1200 });
    expect(rangeWords(town)).toBe('1,200 different values');
  });
});

describe('spellingInFile', () => {
  it('is told only where it is another word', () => {
    const spelled = (label: string, sourceName: string) =>
      spellingInFile(columnProfile({ name: 'any', label, sourceName }));
    expect(spelled('ZIP code', 'ZIPCode')).toBe('');
    expect(spelled('Card spending', 'CCAvg')).toBe('CCAvg');
  });
});
