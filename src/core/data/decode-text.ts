import { LoanbookError } from '../errors';
import { binaryKind } from './binary-kind';

/**
 * A file's bytes as text. A byte order mark decides; without one UTF-16 is known by its zero bytes,
 * then comes UTF-8, and what is not valid UTF-8 is read as windows-1252, as Excel saves it.
 * The mark is not part of the text.
 * @throws LoanbookError `empty-file` (nothing but white space), `not-a-table` (binary).
 */
export function decodeText(bytes: ArrayBuffer | Uint8Array, file: string): string {
  const data = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  const kind = binaryKind(data);
  if (kind !== null) {
    throw new LoanbookError('not-a-table', `${file} looks like ${kind}.`, { file });
  }
  const text = decode(data);
  if (text === null) {
    throw new LoanbookError(
      'not-a-table',
      `${file} is not a text file: it contains bytes that no text has. Open a table saved as CSV.`,
      { file }
    );
  }
  if (text.trim() === '') {
    throw new LoanbookError(
      'empty-file',
      `${file} is empty. A table with one header row and one row a customer is expected; check that the export finished.`,
      { file }
    );
  }
  return text;
}

/** Null for bytes that are no text in any of the encodings. */
function decode(bytes: Uint8Array): string | null {
  const encoding = utf16Of(bytes);
  const text =
    encoding === null ? decodeOneByteText(bytes) : new TextDecoder(encoding).decode(bytes);
  return text.includes('\u0000') ? null : text;
}

function decodeOneByteText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Every byte is a character of windows-1252, so this always gives a text.
    return withCp1252Signs(new TextDecoder('windows-1252').decode(bytes));
  }
}

const cp1252Signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes windows-1252 as Latin-1, which has control characters where this has signs such as €. */
function withCp1252Signs(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => cp1252Signs[sign.charCodeAt(0) - 0x80]!);
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = zerosByParity(bytes.subarray(0, 4096));
  if (zeros.odd > 0.4 && zeros.even < 0.05) return 'utf-16le';
  if (zeros.even > 0.4 && zeros.odd < 0.05) return 'utf-16be';
  return null;
}

/** The shares of zero bytes at even and at odd positions: Latin text in UTF-16 has one in every pair. */
function zerosByParity(bytes: Uint8Array): { even: number; odd: number } {
  let even = 0;
  let odd = 0;
  bytes.forEach((byte, i) => {
    if (byte === 0 && i % 2 === 0) even++;
    else if (byte === 0) odd++;
  });
  const pairs = Math.max(1, bytes.length / 2);
  return { even: even / pairs, odd: odd / pairs };
}
