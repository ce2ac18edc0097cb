interface Signature {
  readonly start: readonly number[];
  readonly kind: string;
}

const signatures: readonly Signature[] = [
  { start: [0x25, 0x50, 0x44, 0x46, 0x2d], kind: 'a PDF document; export the table as CSV' },
  { start: [0x89, 0x50, 0x4e, 0x47], kind: 'a picture (PNG); open the data as CSV instead' },
  { start: [0xff, 0xd8, 0xff], kind: 'a picture (JPEG); open the data as CSV instead' },
  { start: [0x47, 0x49, 0x46, 0x38], kind: 'a picture (GIF); open the data as CSV instead' },
  { start: [0x1f, 0x8b], kind: 'a compressed file (gzip); unpack it and open the CSV inside' },
  { start: [0x50, 0x41, 0x52, 0x31], kind: 'a Parquet file; save it as CSV' },
  {
    start: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    kind: 'an older Excel or Office file; save it as CSV'
  },
  {
    start: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66],
    kind: 'a database (SQLite); export the table as CSV'
  }
];

const zipStarts: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06]
];

/**
 * What a file that is not text looks like by its first bytes, with what to do:
 * "an Excel workbook; save it as CSV". Null where no known signature is found.
 * Source: the published magic numbers of each format.
 */
export function binaryKind(bytes: Uint8Array): string | null {
  if (zipStarts.some((start) => startsWith(bytes, start))) return zipKind(bytes);
  return signatures.find(({ start }) => startsWith(bytes, start))?.kind ?? null;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** Office files are ZIP archives that name their parts: the names tell which. */
function zipKind(bytes: Uint8Array): string {
  // The names stand in front of each part and again in the directory at the end.
  const ends = [bytes.subarray(0, 65_536), bytes.subarray(Math.max(0, bytes.length - 65_536))];
  const names = ends.map((part) => new TextDecoder('windows-1252').decode(part)).join('');
  if (names.includes('xl/workbook') || names.includes('xl/worksheets')) {
    return 'an Excel workbook; save it as CSV';
  }
  if (names.includes('opendocument.spreadsheet')) return 'a LibreOffice sheet; save it as CSV';
  if (names.includes('[Content_Types].xml')) return 'an Office file; save the table as CSV';
  return 'a compressed file (ZIP); unpack it and open the CSV inside';
}
