import { describe, expect, it, vi } from 'vitest';
import { findBrowser, type Machine } from './find-browser.ts';

/** A Linux machine with only the given files, all of which start. */
function machine(files: readonly string[], changes: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: '/opt/bin:/usr/bin' },
    platform: 'linux',
    isRoot: false,
    playwrightPath: '/cache/playwright/chrome',
    exists: (file) => files.includes(file),
    starts: () => true,
    run: () => false,
    ...changes
  };
}

describe('findBrowser', () => {
  it('takes CHROMIUM_PATH before all others', () => {
    const env = { CHROMIUM_PATH: '/mine/chromium', PATH: '/usr/bin' };
    expect(findBrowser(machine(['/usr/bin/chromium', '/mine/chromium'], { env }))).toBe(
      '/mine/chromium'
    );
  });

  it('says so if CHROMIUM_PATH names nothing, and does not look further', () => {
    const env = { CHROMIUM_PATH: '/mine/chromium' };
    expect(() => findBrowser(machine(['/usr/bin/chromium'], { env }))).toThrow(
      'CHROMIUM_PATH names /mine/chromium, where there is no file.'
    );
  });

  it('takes a system browser before Playwright’s', () => {
    const files = ['/cache/playwright/chrome', '/opt/bin/google-chrome'];
    expect(findBrowser(machine(files))).toBe('/opt/bin/google-chrome');
  });

  it('passes over a file that has a browser’s name and does not start', () => {
    const files = ['/usr/bin/chromium-browser', '/cache/playwright/chrome'];
    const starts = (file: string) => file !== '/usr/bin/chromium-browser';
    expect(findBrowser(machine(files, { starts }))).toBe('/cache/playwright/chrome');
  });

  it('looks where the browser is on macOS', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine([chrome], { platform: 'darwin', env: {} }))).toBe(chrome);
  });

  it('installs Debian’s package as root', () => {
    const files = ['/usr/bin/apt-get'];
    const commands: string[] = [];
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const run = (command: string, args: readonly string[]) => {
      commands.push([command, ...args].join(' '));
      if (args.includes('chromium')) files.push('/usr/bin/chromium');
      return true;
    };
    expect(findBrowser(machine(files, { isRoot: true, run }))).toBe('/usr/bin/chromium');
    expect(commands).toEqual(['apt-get update', 'apt-get install -y chromium']);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  it('says in one line what to do where there is none', () => {
    expect(() => findBrowser(machine(['/usr/bin/apt-get']))).toThrow(/^No Chromium found: [^\n]+$/);
  });
});
