import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** What the search asks of the machine. Tests give their own. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  /** Where Playwright would have put its own Chromium. */
  readonly playwrightPath: string;
  exists(file: string): boolean;
  /** True if the file starts as a browser (some systems place an installer under a browser's name). */
  starts(file: string): boolean;
  /** Runs a command, its output shown; true if it succeeded. */
  run(command: string, args: readonly string[]): boolean;
}

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Fixed places, by platform. On Linux the search path is looked through as well. */
const knownPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: commandNames.map((name) => `/usr/bin/${name}`),
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
  ]
};

const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  playwrightPath: chromium.executablePath(),
  exists: existsSync,
  starts: (file) =>
    // On Windows the question would open a window.
    process.platform === 'win32' ||
    spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0,
  run: (command, args) => spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0
};

function systemBrowser(machine: Machine): string | undefined {
  const folders = (machine.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath =
    machine.platform === 'win32'
      ? []
      : commandNames.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const places = [...onPath, ...(knownPlaces[machine.platform] ?? [])];
  return places.find((file) => machine.exists(file) && machine.starts(file));
}

/** Debian's package. Only root may install, and only where apt is. */
function installBrowser(machine: Machine): string | undefined {
  if (machine.platform !== 'linux' || !machine.isRoot || !machine.exists('/usr/bin/apt-get')) {
    return undefined;
  }
  console.error('No Chromium found; installing Debian’s package: apt-get install chromium');
  const installed =
    machine.run('apt-get', ['update']) && machine.run('apt-get', ['install', '-y', 'chromium']);
  return installed ? systemBrowser(machine) : undefined;
}

/**
 * Path of a Chromium: CHROMIUM_PATH, else a system one, else Playwright's own, else (as root on Debian) the
 * system's package, installed now.
 *
 * @throws Error of one line that says how to provide one.
 */
export function findBrowser(machine: Machine = thisMachine): string {
  const chosen = machine.env.CHROMIUM_PATH;
  if (chosen) {
    if (machine.exists(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names ${chosen}, where there is no file.`);
  }
  const playwrights = machine.exists(machine.playwrightPath) ? machine.playwrightPath : undefined;
  const found = systemBrowser(machine) ?? playwrights ?? installBrowser(machine);
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium found: install Chromium or Google Chrome, run "npx playwright install chromium", or set CHROMIUM_PATH to one.'
  );
}
