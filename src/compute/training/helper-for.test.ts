import { afterEach, describe, expect, it, vi } from 'vitest';
import { toyJob } from '../testing/toy-job';
import { helperFor } from './helper-for';

function machine(isolated: boolean | undefined, cores: number): void {
  vi.stubGlobal('crossOriginIsolated', isolated);
  vi.stubGlobal('navigator', { hardwareConcurrency: cores });
}

describe('helperFor', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['a page that is isolated, on two cores', true, 2, undefined, true],
    ['one core', true, 1, undefined, false],
    ['a page that is not isolated', false, 2, undefined, false],
    ['a browser that does not know of isolation', undefined, 2, undefined, false],
    ['a job beside others', true, 8, true, false]
  ])('%s', (_, isolated, cores, oneCore, helps) => {
    machine(isolated, cores);
    expect(helperFor({ ...toyJob(), oneCore }) !== undefined).toBe(helps);
  });
});
