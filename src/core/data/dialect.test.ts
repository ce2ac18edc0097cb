import { describe, expect, it } from 'vitest';
import { detectDialect } from './dialect';
import { hasSharedData, needsSharedData, readSharedText } from './testing/shared-data';

describe('detectDialect', () => {
  it.each([
    [',', 'a,b,c\n1,2,3\n'],
    [';', 'a;b;c\n1;2;3\n'],
    ['\t', 'a\tb\n1\t2\n'],
    ['|', 'a|b|c\n1|2|3\n']
  ])('finds the delimiter %j', (delimiter, text) => {
    expect(detectDialect(text)).toEqual({ delimiter, quote: '"', decimalComma: false });
  });

  it('is not misled by delimiters inside quotes, nor by one ragged row', () => {
    expect(detectDialect('"a;x";b;c\n"1,5,6";2;3\n')?.delimiter).toBe(';');
    expect(detectDialect('a,b,c\n1;x,2,3\n4,5\n6,7,8\n')?.delimiter).toBe(',');
  });

  it('finds no delimiter in a single column', () => {
    expect(detectDialect('amount\n1\n2\n')).toBeNull();
  });

  it('takes single quotes where they wrap whole fields', () => {
    expect(detectDialect("'a','b,c'\n'1','2'\n")?.quote).toBe("'");
    expect(detectDialect("a,b\nO'Neill,it's\n")?.quote).toBe('"');
  });

  it.each([
    [true, 'a;b\n1,60;2\n'],
    [true, 'a;b\n1,234;2\n'],
    [true, 'a\tb\n1.234,50\t2\n'],
    [false, 'a\tb\n1,234\t2\n'],
    [false, 'a;b\n1,60;2.50\n'],
    [false, 'a,b\n"1,60",2\n'],
    [false, 'a;b\n1;2\n']
  ])('decimal comma %s in %j', (expected, text) => {
    expect(detectDialect(text)?.decimalComma).toBe(expected);
  });
});

describe.skipIf(!hasSharedData)(`detectDialect ${needsSharedData}`, () => {
  it.each([
    ['universal_bank.csv', ','],
    ['credit-g.csv', ','],
    ['bank-additional.csv', ';']
  ])('reads %s', (file, delimiter) => {
    const text = readSharedText(file).replaceAll('\r\n', '\n');
    expect(detectDialect(text)).toEqual({ delimiter, quote: '"', decimalComma: false });
  });
});
