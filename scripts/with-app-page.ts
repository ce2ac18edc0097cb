import type { Page } from '@playwright/test';
import type { WebglKind } from './browser-flags.ts';
import { launchBrowser } from './launch-browser.ts';
import { serveDist, type ServeOptions } from './serve-dist.ts';

/**
 * Serves the built app on a free port, starts a browser, and closes both when `use` is done.
 *
 * @param use gets a fresh page and the app's address; the page is not loaded yet
 * @param options how the app is served
 */
export async function withAppPage<Result>(
  webgl: WebglKind,
  use: (page: Page, url: string) => Promise<Result>,
  options?: ServeOptions
): Promise<Result> {
  const app = await serveDist(options);
  try {
    const browser = await launchBrowser(webgl);
    try {
      const page = await browser.newPage({ reducedMotion: 'reduce' });
      // A machine that is busy with other work may need long for the first picture.
      page.setDefaultTimeout(120_000);
      return await use(page, app.url);
    } finally {
      await browser.close();
    }
  } finally {
    await app.close();
  }
}
