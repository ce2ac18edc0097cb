import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { distFolder } from '../project-paths.ts';

/** What the page loads before it first shows something. */
export interface FirstPaint {
  readonly afterMs: number;
  /** Sum of the scripts. */
  readonly scriptKilobytes: number;
  /** The scripts that were asked for by then, workers' too, each compressed with gzip. */
  readonly scripts: readonly { readonly name: string; readonly kilobytes: number }[];
}

/** Loads the page afresh and measures the JavaScript that arrived before the first contentful paint. */
export async function measureFirstPaint(page: Page, url: string): Promise<FirstPaint> {
  await page.goto(url);
  await page.getByTestId('source-name').waitFor();
  const { afterMs, loaded } = await page.evaluate(async () => {
    const afterMs = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const paint = list.getEntriesByName('first-contentful-paint')[0];
        if (paint) resolve(paint.startTime);
      }).observe({ type: 'paint', buffered: true });
    });
    const loaded = performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => name.endsWith('.js') && startTime < afterMs)
      .map(({ name }) => name);
    return { afterMs, loaded };
  });
  const names = new Set(loaded.map((address) => new URL(address).pathname.slice(1)));
  const scripts = [...names].map((name) => ({
    name,
    kilobytes: gzipSync(readFileSync(path.join(distFolder, name))).length / 1000
  }));
  const scriptKilobytes = scripts.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
  return { afterMs, scriptKilobytes, scripts };
}
