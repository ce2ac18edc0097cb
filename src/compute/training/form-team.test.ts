import { afterEach, describe, expect, it, vi } from 'vitest';
import { mulberry32 } from '../../core/random';
import { randomNetwork } from '../../kernel/testing/random-network';
import { FakeWorker } from '../testing/fake-worker';
import { formTeam } from './form-team';

const settings = { optimizer: 'adam', dropout: 0, weightDecay: 0, batchSize: 10 } as const;
const large = randomNetwork([11, 200, 200], 'relu', mulberry32(1));

/** A helper that is told things and answers as the test says. */
class FakeHelper extends FakeWorker {
  readonly told: unknown[] = [];

  constructor() {
    super({});
  }

  override postMessage(message: unknown): void {
    this.told.push(message);
  }

  answer(): void {
    this.dispatchEvent(new MessageEvent('message', { data: 'ready' }));
  }
}

describe('formTeam', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('invites a helper into the network’s memory and tells it when all is over', async () => {
    const helper = new FakeHelper();
    const forming = formTeam(large, settings, () => helper);
    helper.answer();
    const team = await forming;
    expect(team?.cores).toBe(2);
    expect(team?.trainer.network.toNetwork()).toEqual(large);
    const [invitation] = helper.told as [{ memory: WebAssembly.Memory; ticket: number }];
    expect(invitation).toMatchObject({ plan: team!.trainer.plan });
    const { buffer } = invitation.memory;
    expect(buffer).toBeInstanceOf(SharedArrayBuffer);
    const ticket = new BigInt64Array(buffer, invitation.ticket, 1);
    expect(ticket[0]).toBe(0n);
    team!.end();
    expect((ticket[0]! >> 24n) & 0xffn).toBe(255n);
    expect(helper.terminated).toBe(false);
  });

  it('goes without a helper whose program cannot be loaded', async () => {
    const helper = new FakeHelper();
    const forming = formTeam(large, settings, () => helper);
    helper.crash('its program could not be loaded');
    expect(await forming).toBeNull();
    expect(helper.terminated).toBe(true);
  });

  it('keeps a helper’s fault to itself: nothing is wrong with the training', async () => {
    const helper = new FakeHelper();
    const forming = formTeam(large, settings, () => helper);
    const passedOn: boolean[] = [];
    helper.addEventListener('error', (event) => passedOn.push(!event.defaultPrevented));
    helper.answer();
    const team = await forming;
    helper.crash('out of memory');
    helper.crash('out of memory');
    expect(passedOn).toEqual([false, false]);
    expect(team?.cores).toBe(2);
  });

  it('goes without a helper who does not answer', async () => {
    vi.useFakeTimers();
    const helper = new FakeHelper();
    const forming = formTeam(large, settings, () => helper);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await forming).toBeNull();
    expect(helper.terminated).toBe(true);
  });

  it('asks nobody to help with a small network', async () => {
    const small = randomNetwork([11, 20], 'relu', mulberry32(1));
    const makeHelper = vi.fn(() => new FakeHelper());
    expect(await formTeam(small, settings, makeHelper)).toBeNull();
    expect(makeHelper).not.toHaveBeenCalled();
  });

  it('asks nobody where the browser gives no shared memory', async () => {
    vi.spyOn(WebAssembly, 'Memory').mockImplementation(function () {
      throw new RangeError('could not allocate memory');
    });
    const makeHelper = vi.fn(() => new FakeHelper());
    expect(await formTeam(large, settings, makeHelper)).toBeNull();
    expect(makeHelper).not.toHaveBeenCalled();
  });
});
