import { expect, it } from 'vitest';
import { Breather } from './breather';

it('gives way to messages once 30 ms have passed, and not before', async () => {
  let ms = 0;
  const breather = new Breather(() => ms);
  const { port1, port2 } = new MessageChannel();
  let heard = false;
  port1.onmessage = () => (heard = true);
  port2.postMessage('pause');

  ms = 29;
  await breather.breathe();
  expect(heard).toBe(false);
  ms = 30;
  await breather.breathe();
  expect(heard).toBe(true);
  port1.close();
});
