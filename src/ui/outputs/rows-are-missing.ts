import { LoanbookError } from '../../core/errors';

/** Nothing broke: the customers' rows are not here, and a person can open their file again. */
export function rowsAreMissing(error: Error): boolean {
  return error instanceof LoanbookError && error.code === 'rows-missing';
}
