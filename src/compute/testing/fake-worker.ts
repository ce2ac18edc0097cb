import { expose } from 'comlink';

/** Stands in for a Worker in tests: what it exposes runs on the other end of a message channel. */
export class FakeWorker extends EventTarget implements Worker {
  onmessage: Worker['onmessage'] = null;
  onmessageerror: Worker['onmessageerror'] = null;
  onerror: Worker['onerror'] = null;
  terminated = false;
  readonly #near: MessagePort;
  readonly #far: MessagePort;

  constructor(api: object) {
    super();
    const channel = new MessageChannel();
    this.#near = channel.port1;
    this.#far = channel.port2;
    this.#near.onmessage = ({ data }: MessageEvent<unknown>) =>
      this.dispatchEvent(new MessageEvent('message', { data }));
    expose(api, this.#far);
  }

  postMessage(message: unknown, transfer: Transferable[] | StructuredSerializeOptions = []): void {
    this.#near.postMessage(message, Array.isArray(transfer) ? transfer : (transfer.transfer ?? []));
  }

  terminate(): void {
    this.terminated = true;
    this.#near.close();
  }

  /** As when the worker's program throws, or cannot be loaded. */
  crash(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }));
  }
}
