/** What went wrong, as a machine reads it. The message is what a person reads. */
export type ErrorCode =
  | 'no-such-file'
  | 'not-a-table'
  | 'empty-file'
  | 'header-only'
  | 'no-target'
  | 'one-class'
  | 'bad-cell'
  | 'ragged-row'
  | 'duplicate-column'
  | 'missing-target'
  | 'too-few-rows'
  | 'no-inputs'
  | 'bad-setting'
  | 'bad-chart'
  | 'bad-query'
  | 'engine-unavailable'
  | 'engine-lost'
  | 'not-finite'
  | 'worker-lost'
  | 'storage'
  | 'rows-missing'
  | 'bad-notebook'
  | 'bad-model'
  | 'stopped'
  | 'internal';

/** What the error is about, as far as it is known. Lines and rows count from 1, as an editor does. */
export interface ErrorSubject {
  readonly file?: string;
  readonly cell?: string;
  readonly column?: string;
  readonly row?: number;
  readonly line?: number;
  /** Characters of a typed text, from 0, `to` exclusive. */
  readonly from?: number;
  readonly to?: number;
  /** Columns that were found, where the reader may have to choose one. */
  readonly columns?: readonly string[];
  /** Of a chart's description: keys and places in lists, from the outside in. */
  readonly path?: readonly (string | number)[];
}

/**
 * The one error type of Loanbook. Its message says what was found, what was expected and what to do.
 */
export class LoanbookError extends Error {
  override readonly name = 'LoanbookError';
  readonly code: ErrorCode;
  readonly subject: ErrorSubject;

  constructor(code: ErrorCode, message: string, subject: ErrorSubject = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.subject = subject;
  }
}

/** A LoanbookError as plain data, fit to cross a worker's boundary. */
export interface ErrorData {
  readonly code: ErrorCode;
  readonly message: string;
  readonly subject: ErrorSubject;
  readonly cause?: string;
}

/** Any thrown value as plain data; what is not a LoanbookError becomes `internal`. */
export function toErrorData(thrown: unknown): ErrorData {
  const cause = thrown instanceof Error && thrown.cause ? { cause: causeText(thrown.cause) } : {};
  if (thrown instanceof LoanbookError) {
    return { code: thrown.code, message: thrown.message, subject: thrown.subject, ...cause };
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'internal', message, subject: {}, ...cause };
}

/** Only the words of a cause cross: what else it holds may not be data. */
function causeText(cause: unknown): string {
  if (cause instanceof Error) return `${cause.name}: ${cause.message}`;
  return typeof cause === 'string' ? cause : JSON.stringify(cause);
}

/** The inverse of `toErrorData`. */
export function fromErrorData(data: ErrorData): LoanbookError {
  return new LoanbookError(data.code, data.message, data.subject, data.cause);
}
