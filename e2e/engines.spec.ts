import { expect, test, type Page } from '@playwright/test';
import { browserFlags } from '../scripts/browser-flags';
import { serveConformance, type ConformancePage } from './support/serve-conformance';

/** What the page of serve-conformance offers. */
interface Conformance {
  readonly names: readonly string[];
  start(engine: 'webgl' | 'webgpu'): Promise<void>;
  check(engine: 'webgl' | 'webgpu', name: string): Promise<void>;
  loseCard(): Promise<string>;
}

declare global {
  var conformance: Conformance;
}

// Drawn by software a graphics engine takes its time for every new program.
test.describe.configure({ timeout: 240_000 });
test.use({
  launchOptions: {
    executablePath: process.env['CHROMIUM_PATH']!,
    args: [
      ...browserFlags('software'),
      '--enable-unsafe-webgpu',
      '--use-webgpu-adapter=swiftshader'
    ]
  }
});

let served: ConformancePage;
test.beforeAll(async () => {
  served = await serveConformance();
});
test.afterAll(() => served.close());

async function checkAll(page: Page, engine: 'webgl' | 'webgpu'): Promise<void> {
  await page.evaluate((name) => globalThis.conformance.start(name), engine);
  const names = await page.evaluate(() => globalThis.conformance.names);
  // Two hundred steps, drawn by software, would take minutes.
  for (const name of names.filter((each) => each !== 'learns')) {
    await test.step(name, async () => {
      await page.evaluate(([of, what]) => globalThis.conformance.check(of, what), [
        engine,
        name
      ] as const);
    });
  }
}

test('WebGL does what every engine must do', async ({ page }) => {
  await page.goto(served.url);
  await checkAll(page, 'webgl');
});

test('a graphics card that is taken away is noticed, and its nonsense is not trained on', async ({
  page
}) => {
  await page.goto(served.url);
  expect(await page.evaluate(() => globalThis.conformance.loseCard())).toBe('engine-lost');
});

test('WebGPU does what every engine must do, where there is one', async ({ page }) => {
  await page.goto(served.url);
  const present = await page.evaluate(async () => {
    if (!('gpu' in navigator)) return false;
    return (await navigator.gpu.requestAdapter()) !== null;
  });
  test.skip(!present, 'this browser has no WebGPU on this machine');
  await checkAll(page, 'webgpu');
});
