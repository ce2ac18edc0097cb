import { expose, wrap } from 'comlink';
import { afterEach, expect, it } from 'vitest';
import { LoanbookError } from '../core/errors';
import { installThrowHandler } from './throw-handler';

const channel = new MessageChannel();
afterEach(() => channel.port1.close());

it('carries code, subject and cause of a LoanbookError across', async () => {
  installThrowHandler();
  const api = {
    known: (): number => {
      throw new LoanbookError('bad-cell', 'Line 7 is odd.', { line: 7 }, new TypeError('deep'));
    },
    unknown: (): number => {
      throw new TypeError('no such thing');
    }
  };
  expose(api, channel.port2);
  const remote = wrap<typeof api>(channel.port1);

  const known = await remote.known().catch((thrown: unknown) => thrown);
  expect(known).toBeInstanceOf(LoanbookError);
  expect(known).toMatchObject({
    code: 'bad-cell',
    message: 'Line 7 is odd.',
    subject: { line: 7 },
    cause: 'TypeError: deep'
  });
  await expect(remote.unknown()).rejects.toMatchObject({
    name: 'LoanbookError',
    code: 'internal',
    message: 'no such thing'
  });
});
