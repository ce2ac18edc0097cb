import { LoanbookError } from '../../core/errors';
import { badNotebook } from './bad-notebook';
import { fileLimits } from './file-limits';

/** Longer addresses are cut by mail programs and chats. */
export const MOST_LINK_CHARACTERS = 8192;

/**
 * A notebook's file as text for the fragment of a link: deflated, in the letters of base64url.
 * @param largest words for the part of the notebook that takes most room
 * @throws LoanbookError `bad-setting` if it does not fit into a link
 */
export async function packLink(text: string, largest: string): Promise<string> {
  const packed = toBase64Url(
    await through(new CompressionStream('deflate-raw'), encode(compact(text)))
  );
  if (packed.length <= MOST_LINK_CHARACTERS) return packed;
  throw new LoanbookError(
    'bad-setting',
    `This notebook is too large for a link: ${kilobytes(packed.length)} kB, where ${kilobytes(MOST_LINK_CHARACTERS)} kB ` +
      `fit. Most of it is ${largest}. Shorten that, or save the notebook as a file and send the file.`
  );
}

/**
 * The notebook's file behind a link.
 * @throws LoanbookError `bad-notebook` if the text is no such link, or would grow beyond what a notebook may be
 */
export async function unpackLink(packed: string): Promise<string> {
  if (packed.length > MOST_LINK_CHARACTERS) {
    throw badNotebook(
      'This link is longer than 8 kB, the most that a link to a notebook is',
      ADVICE
    );
  }
  const bytes = fromBase64Url(packed);
  let text: string;
  try {
    text = await decode(bytes);
  } catch (cause) {
    if (cause instanceof LoanbookError) throw cause;
    throw badNotebook('This link is damaged: no notebook can be unpacked from it', ADVICE, cause);
  }
  return text;
}

const ADVICE = 'Ask for the link again, and take care to copy it whole.';

/** Without the spaces and line ends, which are for people. */
function compact(text: string): string {
  return JSON.stringify(JSON.parse(text));
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** Stops as soon as there is too much: a small link can hold very much of the same. */
async function decode(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw'));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = stream.getReader();
  let text = '';
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    text += decoder.decode(next.value, { stream: true });
    if (text.length > fileLimits.length) {
      await reader.cancel();
      throw badNotebook(
        'What this link holds is larger than 2 MB, the most that a notebook may be',
        ADVICE
      );
    }
  }
  return text + decoder.decode();
}

async function through(
  transform: GenericTransformStream,
  bytes: Uint8Array<ArrayBuffer>
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(streamOf(bytes).pipeThrough(transform)).arrayBuffer());
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([bytes]).stream();
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(packed: string): Uint8Array<ArrayBuffer> {
  if (!/^[A-Za-z0-9_-]*$/.test(packed)) {
    throw badNotebook('This link holds signs that no link to a notebook has', ADVICE);
  }
  try {
    const text = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  } catch (cause) {
    throw badNotebook('This link is cut off', ADVICE, cause);
  }
}

function kilobytes(characters: number): string {
  return (characters / 1024).toFixed(1).replace(/\.0$/, '');
}
