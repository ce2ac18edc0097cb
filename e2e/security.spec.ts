import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './fixtures/test';

test.describe('what would leave is refused', () => {
  // The attempts below are made on purpose; the listener at their end must hear nothing of them.
  test.use({ allowedFaults: ['?rows=secret', 'Content Security Policy'] });

  test('the page can send nothing elsewhere', async ({ notebook, page, faults }) => {
    const heard: string[] = [];
    const listener = createServer((request, response) => {
      heard.push(request.url ?? '');
      response.setHeader('Access-Control-Allow-Origin', '*').end();
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const { port } = listener.address() as AddressInfo;

    await notebook.goto();
    const refused = await page.evaluate(async (url) => {
      const outcome = (attempt: Promise<unknown>) =>
        attempt.then(
          () => 'sent',
          () => 'refused'
        );
      const load = (element: HTMLImageElement | HTMLIFrameElement) =>
        new Promise((resolve, reject) => {
          element.onload = resolve;
          element.onerror = reject;
          element.src = url;
          document.body.append(element);
        });
      return {
        fetch: await outcome(fetch(url, { mode: 'no-cors' })),
        beacon: navigator.sendBeacon(url) ? 'queued' : 'refused',
        image: await outcome(load(new Image())),
        script: await outcome(import(/* @vite-ignore */ url))
      };
    }, `http://127.0.0.1:${port}/?rows=secret`);
    expect(refused).toMatchObject({ fetch: 'refused', image: 'refused', script: 'refused' });
    expect(
      faults.filter((fault) => fault.kind === 'policy violation').length
    ).toBeGreaterThanOrEqual(3);
    expect(heard).toEqual([]);
    await page.getByRole('button', { name: /sent/ }).click();
    await expect(page.getByText('Attempts that were refused')).toBeVisible();
    listener.close();
  });
});

test('the rows’ worker has no means of sending', async ({ notebook, page }) => {
  await notebook.goto();
  const worker = page.workers().find((each) => each.url().includes('/workers/table/'));
  const means = await worker!.evaluate(() =>
    ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker'].filter(
      (name) => typeof Reflect.get(globalThis, name) !== 'undefined'
    )
  );
  expect(means).toEqual([]);
});

test('every file comes with the policy that is meant for it', async ({
  notebook,
  page,
  request
}) => {
  await notebook.goto();
  const policyOf = async (url: string) =>
    (await request.get(url)).headers()['content-security-policy'] ?? '';
  expect(await policyOf('./')).toContain("default-src 'none'");
  const table = page.workers().find((each) => each.url().includes('/workers/table/'))!;
  expect(await policyOf(table.url())).toBe(
    "default-src 'none'; script-src 'self' 'unsafe-eval'; connect-src 'none'"
  );
  await notebook.chooseEngine('cpu');
  const [training] = await Promise.all([
    page.waitForEvent('worker'),
    notebook.cell('train').getByRole('button', { name: 'Step a batch' }).click()
  ]);
  expect(await policyOf(training.url())).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
  );
});

test('the frame for addresses cannot reach the page', async ({ notebook, page }) => {
  await notebook.goto();
  await page.getByRole('button', { name: 'From a link' }).click();
  const iframe = page.locator('iframe');
  await expect(iframe).toHaveAttribute('sandbox', 'allow-scripts allow-forms');
  const frame = page.frames().find((each) => each.url().includes('open-link'))!;
  const reach = await frame.evaluate(() => {
    try {
      return typeof parent.document;
    } catch (error) {
      return error instanceof DOMException ? error.name : String(error);
    }
  });
  expect(reach).toBe('SecurityError');
});
