import { LoanbookError } from '../../core/errors';

/** The error of a text that is no notebook. `found` is a sentence without its full stop. */
export function badNotebook(found: string, advice = usualAdvice, cause?: unknown): LoanbookError {
  return new LoanbookError(
    'bad-notebook',
    `${found}. ${advice} What you have open is left as it is.`,
    {},
    cause
  );
}

const usualAdvice = 'A notebook that Loanbook saved, ending in .loanbook.json, is expected.';
