import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';
import { thrownError } from './testing/thrown-error';

const text = 'Name,Größe\nJosé,12\n';

function utf16(value: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? `\ufeff${value}` : value)].map((unit) => unit.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, i) => view.setUint16(i * 2, unit, littleEndian));
  return new Uint8Array(view.buffer);
}

const latin = (value: string) => Uint8Array.from(value, (c) => c.charCodeAt(0));

describe('decodeText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 little-endian with a mark', utf16(text, true, true)],
    ['UTF-16 big-endian with a mark', utf16(text, false, true)],
    ['UTF-16 little-endian', utf16(text, true, false)],
    ['UTF-16 big-endian', utf16(text, false, false)],
    ['windows-1252', latin(text)]
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes, 'a.csv')).toBe(text);
  });

  it('takes an ArrayBuffer, and a view of a part of one', () => {
    const bytes = new TextEncoder().encode(`xx${text}`);
    expect(decodeText(bytes.buffer, 'a.csv')).toBe(`xx${text}`);
    expect(decodeText(bytes.subarray(2), 'a.csv')).toBe(text);
  });

  it('reads the euro sign of windows-1252, and a replacement character that the file really has', () => {
    expect(decodeText(Uint8Array.of(0x61, 0x80), 'a.csv')).toBe('a€');
    expect(decodeText(new TextEncoder().encode('a\ufffdß'), 'a.csv')).toBe('a\ufffdß');
  });

  it.each([
    ['no bytes', ''],
    ['white space', ' \r\n\t\n'],
    ['a mark only', '\ufeff']
  ])('refuses %s as empty', (_, value) => {
    const error = thrownError(() => decodeText(new TextEncoder().encode(value), 'a.csv'));
    expect(error.code).toBe('empty-file');
    expect(error.message).toMatch(/^a\.csv is empty/);
    expect(error.subject.file).toBe('a.csv');
  });

  it.each([
    [
      'an Excel workbook; save it as CSV',
      latin('PK\x03\x04....[Content_Types].xml....xl/workbook.xml')
    ],
    [
      'a LibreOffice sheet',
      latin('PK\x03\x04...mimetypeapplication/vnd.oasis.opendocument.spreadsheet')
    ],
    ['a compressed file (ZIP)', latin('PK\x03\x04....data.csv')],
    ['a compressed file (gzip)', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['a PDF document', latin('%PDF-1.7 ...')],
    ['a picture (PNG)', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)],
    ['a Parquet file', latin('PAR1....')],
    ['an older Excel', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['not a text file', Uint8Array.of(97, 44, 0, 0, 0, 98, 10, 97, 99, 100, 101, 102)]
  ])('refuses what is %s', (kind, bytes) => {
    const error = thrownError(() => decodeText(bytes, 'a.csv'));
    expect(error.code).toBe('not-a-table');
    expect(error.message).toContain(kind);
  });
});
