import { describe, expect, it } from 'vitest';
import { makeColumn } from '../data/testing/make-table';
import { csvHeader, csvRows, csvRowWriter } from './table-csv';

describe('a table as CSV', () => {
  const columns = [
    makeColumn('=n', [-1.5, Number.NaN]),
    makeColumn('a, "b"', [0, 1], {}, ['=HYPERLINK("x")', '@sum'])
  ];

  it('quotes what it must, and no text becomes a formula', () => {
    const write = csvRowWriter({ columns });
    expect(csvHeader({ columns })).toBe(`"'=n","a, ""b"""`);
    expect([write(0), write(1)]).toEqual([`-1.5,"'=HYPERLINK(""x"")"`, `,"'@sum"`]);
  });

  it('writes as many rows as it is asked for, below the header', () => {
    expect(csvRows({ columns }, 1)).toBe(
      `${csvHeader({ columns })}\n${csvRowWriter({ columns })(0)}\n`
    );
    expect(csvRows({ columns }, 0)).toBe(`${csvHeader({ columns })}\n`);
  });
});
