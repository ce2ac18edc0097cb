import type { ResultPacker } from '../notebook/cell';

/** A result that is kept as it is, together with the format that it has in this version. */
interface Packed {
  readonly format: number;
  readonly result: unknown;
}

/**
 * Keeps results that are plain data.
 * @param format to be raised when what the result holds changes: older ones are then made again
 * @param isWorth whether a result is worth keeping; all are if left out
 */
export function packWhole<R>(
  format: number,
  isWorth: (result: R) => boolean = () => true
): ResultPacker<R> {
  return {
    pack: (result): Packed | undefined => (isWorth(result) ? { format, result } : undefined),
    // What lies under this format was packed by the line above.
    unpack: (packed) =>
      isPacked(packed) && packed.format === format ? (packed.result as R) : undefined
  };
}

function isPacked(value: unknown): value is Packed {
  return typeof value === 'object' && value !== null && 'format' in value && 'result' in value;
}
