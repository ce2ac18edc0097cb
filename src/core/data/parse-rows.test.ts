import { describe, expect, it } from 'vitest';
import { parseRows } from './parse-rows';
import { hasSharedData, needsSharedData, readSharedText } from './testing/shared-data';
import { thrownError } from './testing/thrown-error';

const parse = (text: string) => parseRows(text, 'a.csv');
const failure = (text: string) => thrownError(() => parse(text));

describe('parseRows', () => {
  it('cuts a file into header, rows and lines', () => {
    const raw = parse('a, b \n1,2\n3,4\n');
    expect(raw.header).toEqual(['a', 'b']);
    expect(raw.rows).toEqual([
      ['1', '2'],
      ['3', '4']
    ]);
    expect([...raw.lines]).toEqual([2, 3]);
  });

  it.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
    ['\\r', '\r']
  ])('takes line ends %s, mixed with others, and no last one', (_, end) => {
    const raw = parse(`a,b${end}1,2\n3,4${end}5,6`);
    expect(raw.rows.map((row) => row.join())).toEqual(['1,2', '3,4', '5,6']);
    expect([...raw.lines]).toEqual([2, 3, 4]);
  });

  it('counts the lines of quoted fields and of blank lines', () => {
    const raw = parse('"a","b"\r\n"1\r\nx","2"\r\n\r\n"3","say ""hi"""\n');
    expect(raw.rows).toEqual([
      ['1\nx', '2'],
      ['3', 'say "hi"']
    ]);
    expect([...raw.lines]).toEqual([2, 5]);
  });

  it('ignores blank lines and rows of nothing at the end', () => {
    expect(parse('a,b\n1,2\n,\n \n,\n\n\n').rows).toEqual([['1', '2']]);
  });

  it("follows Excel's first line sep=;", () => {
    const raw = parse('sep=;\na;b\n1,5;2\n');
    expect(raw.header).toEqual(['a', 'b']);
    expect([...raw.lines]).toEqual([3]);
    expect(raw.dialect.decimalComma).toBe(true);
  });

  it('names unnamed columns by place and drops empty ones at the end', () => {
    const raw = parse('a,,c,,\n1,2,3,,\n4,5,6,,\n');
    expect(raw.header).toEqual(['a', 'Column 2', 'c']);
    expect(raw.sourceHeader).toEqual(['a', '', 'c']);
    expect(parse('a,b,\n1,2,x\n').header).toEqual(['a', 'b', 'Column 3']);
  });

  it.each([
    ['a web page', '<!doctype html><html><body>Please log in</body></html>'],
    ['a web page', '\n <HTML>\n<body>a,b</body>'],
    ['an XML document', '<?xml version="1.0"?>\n<rows a="1,2"/>'],
    ['a JSON document', '{"a": 1, "b": 2}'],
    ['a JSON document', '{"a": 1}\n{"a": 2}\n'],
    ['a JSON document', '[\n {"a": 1},\n {"a": 2}\n'],
    ['a JSON document', '[[1, 2], [3, 4]]'],
    ['one column only', 'amount\n1\n2\n'],
    ['one column only', 'just a sentence'],
    ['one column only', 'amount,\n1,\n2,\n']
  ])('refuses %s', (found, text) => {
    const error = failure(text);
    expect(error.code).toBe('not-a-table');
    expect(error.message).toContain(`a.csv`);
    expect(error.message).toContain(found);
  });

  it('does not take brackets and angles in a table for JSON and HTML', () => {
    expect(parse('[ID],[Age]\n1,2\n').header).toEqual(['[ID]', '[Age]']);
    expect(parse('status,x\n<0,1\n').rows[0]).toEqual(['<0', '1']);
  });

  it('refuses a header without rows', () => {
    const error = failure('a,b,c\n\n,,\n');
    expect(error.code).toBe('header-only');
    expect(error.message).toContain('3 columns');
    expect(error.subject.columns).toEqual(['a', 'b', 'c']);
  });

  it('names line, found and expected of a ragged row', () => {
    const short = failure('a,b,c\n"1\n",2,3\n4,5\n6,7,8\n');
    expect(short.code).toBe('ragged-row');
    expect(short.message).toContain('a.csv, line 4: 2 fields found, 3 expected');
    expect(short.subject).toMatchObject({ file: 'a.csv', line: 4 });
    expect(failure('a,b\n1,2\n1,2,3\n').message).toContain('line 3: 3 fields found, 2 expected');
    expect(failure('a,b\nx\n1,2\n').message).toContain('line 2: 1 field found, 2 expected');
  });

  it('refuses two columns of one name', () => {
    const error = failure('a,b,a\n1,2,3\n');
    expect(error.code).toBe('duplicate-column');
    expect(error.message).toContain('columns 1 and 3 are both called "a"');
    expect(error.subject).toMatchObject({ column: 'a', line: 1 });
  });

  it('names the line of a quotation mark that stays open', () => {
    const open = failure('a,b\n1,2\n3,"4\n5,6\n7,8\n');
    expect(open.message).toContain('a.csv, line 3: a quotation mark');
    expect(open.subject.line).toBe(3);
    expect(failure('a,b\n1,2\n"3"x,4\n').subject.line).toBe(3);
  });

  it('takes a hundred thousand rows, also quoted', () => {
    const rows = '1,25,1,49,91107,4,1.60,1,0,0,1,0,0,0\n'.repeat(100_000);
    const raw = parse(`a,b,c,d,e,f,g,h,i,j,k,l,m,n\n${rows}`);
    expect(raw.rows.length).toBe(100_000);
    expect(raw.lines.at(-1)).toBe(100_001);
    expect(parse(`a,b\n${'"x\ny",2\n'.repeat(100_000)}`).lines.at(-1)).toBe(200_000);
  });
});

describe.skipIf(!hasSharedData)(`parseRows ${needsSharedData}`, () => {
  it.each([
    ['universal_bank.csv', 5000, 14],
    ['credit-g.csv', 1000, 21],
    ['bank-additional.csv', 4119, 21]
  ])('reads %s', (file, rows, columns) => {
    const raw = parseRows(readSharedText(file), file);
    expect(raw.rows.length).toBe(rows);
    expect(raw.header.length).toBe(columns);
    expect(raw.lines.at(-1)).toBe(rows + 1);
  });
});
