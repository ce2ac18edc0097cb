import { defineConfig } from '@playwright/test';
import { availableParallelism } from 'node:os';
import { browserFlags } from './scripts/browser-flags.ts';
import { findBrowser } from './scripts/find-browser.ts';

// Found (or installed) once: the workers read this file again and take the path from here.
process.env.CHROMIUM_PATH = findBrowser();

/** Away from `npm start`'s, so that both can run. LOANBOOK_E2E_PORT moves it. */
const port = Number(process.env.LOANBOOK_E2E_PORT ?? 4183);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: Math.min(availableParallelism(), 4),
  fullyParallel: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    // A trace films the page and pictures all of it at every action, which takes longer than most tests do: ask for
    // it with --trace on.
    trace: 'off',
    viewport: { width: 1280, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // Without a graphics card in software, which would draw every page late: who needs one asks for it.
      args: [...browserFlags('own')]
    }
  },
  projects: [
    { name: 'together', grepInvert: /@alone/ },
    // What measures frames, tasks or losses in time has the machine for itself: `npm run test:e2e:alone`.
    { name: 'alone', grep: /@alone/, workers: 1 }
  ],
  webServer: {
    command: `npm run serve -- --port ${port} --strict-port`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false
  }
});
