import { chromium, type Browser } from '@playwright/test';
import { browserFlags, type WebglKind } from './browser-flags.ts';
import { findBrowser } from './find-browser.ts';

/**
 * Starts a headless Chromium.
 *
 * @throws Error of one line if there is none.
 */
export function launchBrowser(webgl: WebglKind): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: [...browserFlags(webgl)] });
}
