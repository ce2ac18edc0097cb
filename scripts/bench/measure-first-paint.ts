import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { distFolder } from '../project-paths.ts';

/** What the page loads before it first shows something. */
export interface FirstPaint {
  readonly afterMs: number;
  /** Sum of the scripts, each compressed with gzip. */
  readonly scriptKilobytes: number;
  readonly scripts: readonly string[];
}

/** Loads the page afresh and measures the JavaScript that arrived before the first contentful paint. */
export async function measureFirstPaint(page: Page, url: string): Promise<FirstPaint> {
  await page.goto(url);
  await page.getByTestId('source-name').waitFor();
  const { afterMs, loaded } = await page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    const afterMs = paint?.startTime ?? Number.POSITIVE_INFINITY;
    const resources = performance.getEntriesByType('resource');
    return {
      afterMs,
      loaded: resources
        .filter(({ name, startTime }) => name.endsWith('.js') && startTime < afterMs)
        .map(({ name }) => name)
    };
  });
  const scripts = [...new Set(loaded.map((address) => new URL(address).pathname.slice(1)))];
  const sizes = scripts.map((name) => gzipSync(readFileSync(path.join(distFolder, name))).length);
  return { afterMs, scripts, scriptKilobytes: sizes.reduce((sum, size) => sum + size, 0) / 1000 };
}
