import { expect, test } from './fixtures/test';

test.describe('what would leave is refused', () => {
  test.use({ allowedFaults: ['http://127.0.0.1:9/', 'Content Security Policy'] });

  test('the page can send nothing elsewhere', async ({ notebook, page, faults }) => {
    await notebook.goto();
    const refused = await page.evaluate(async () => {
      const attempts: Record<string, boolean> = {};
      const url = 'http://127.0.0.1:9/?rows=secret';
      attempts['fetch'] = await fetch(url, { mode: 'no-cors' }).then(
        () => false,
        () => true
      );
      attempts['image'] = await new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve(false);
        image.onerror = () => resolve(true);
        image.src = url;
      });
      attempts['script'] = await import(/* @vite-ignore */ url).then(
        () => false,
        () => true
      );
      return attempts;
    });
    expect(refused).toEqual({ fetch: true, image: true, script: true });
    const violations = faults.filter((fault) => fault.kind === 'policy violation');
    expect(violations.length).toBeGreaterThanOrEqual(3);
    expect(faults.filter((fault) => fault.kind === 'request to another site')).toEqual([]);
    await page.getByRole('button', { name: /sent/ }).click();
    await expect(page.getByText('Requests to other places')).toBeVisible();
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
  expect(await policyOf(table.url())).toBe("script-src 'self' 'unsafe-eval'; connect-src 'none'");
  await notebook.chooseEngine('cpu');
  const [training] = await Promise.all([
    page.waitForEvent('worker'),
    notebook.cell('train').getByRole('button', { name: 'Step a batch' }).click()
  ]);
  expect(await policyOf(training.url())).toBe(
    "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
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
