import { type TransferHandler, transferHandlers } from 'comlink';
import { type ErrorData, fromErrorData, toErrorData } from '../core/errors';

/** A thrown value as Comlink wraps it, under a marker that only its own handler knows. */
interface Thrown {
  readonly value: unknown;
}

const comlinkHandler = transferHandlers.get('throw');

const throwHandler: TransferHandler<unknown, unknown> = {
  canHandle: (value): value is unknown => comlinkHandler?.canHandle(value) ?? false,
  serialize: (thrown) => [toErrorData((thrown as Thrown).value), []],
  deserialize: (data) => {
    throw fromErrorData(data as ErrorData);
  }
};

/**
 * Makes thrown errors cross Comlink as LoanbookErrors, with code, subject and cause; Comlink alone
 * keeps only name, message and stack. Both sides of a worker call it before their first message.
 */
export function installThrowHandler(): void {
  transferHandlers.set('throw', throwHandler);
}
