/**
 * JSON of plain data that also holds what JSON has no word for: NaN and the infinities, typed arrays. Each stands as an
 * object with one key that begins with a tilde; a key of the data that begins so gets another tilde.
 */

const NUMBER = '~n';
const FLOAT32 = '~f32';

/** Short lists of figures stay readable; only a network's weights are many enough to be packed. */
const listed = {
  '~f64': Float64Array,
  '~u8': Uint8Array,
  '~u32': Uint32Array
} as const;

/** Writes plain data as JSON. What has no value (`undefined`) is left out of objects. */
export function packJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => packed(each));
}

/** Reads what `packJson` wrote. */
export function unpackJson(text: string): unknown {
  return JSON.parse(text, (_, each: unknown) => unpacked(each)) as unknown;
}

function packed(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { [NUMBER]: `${value}` };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (value instanceof Float32Array) return { [FLOAT32]: toBase64(value) };
  for (const [key, kind] of Object.entries(listed)) {
    if (value instanceof kind) return { [key]: Array.from(value) };
  }
  const entries = Object.entries(value);
  if (!entries.some(([key]) => key.startsWith('~'))) return value;
  return Object.fromEntries(
    entries.map(([key, each]) => [key.startsWith('~') ? `~${key}` : key, each as unknown])
  );
}

function unpacked(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value) as [string, unknown][];
  if (!entries.some(([key]) => key.startsWith('~'))) return value;
  const [key, inside] = entries[0]!;
  if (entries.length === 1) {
    if (key === NUMBER) return Number(inside);
    if (key === FLOAT32) return fromBase64(inside as string);
    if (key in listed) return listed[key as keyof typeof listed].from(inside as number[]);
  }
  return Object.fromEntries(
    entries.map(([name, each]) => [name.startsWith('~~') ? name.slice(1) : name, each])
  );
}

/** Weights in the order of bytes that every machine with a browser has: little-endian. */
function toBase64(values: Float32Array): string {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function fromBase64(text: string): Float32Array {
  const binary = atob(text);
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  return new Float32Array(bytes.buffer);
}
