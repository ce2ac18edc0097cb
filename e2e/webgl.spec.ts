import { browserFlags } from '../scripts/browser-flags';
import { expect, test } from './fixtures/test';

test.use({
  launchOptions: {
    executablePath: process.env['CHROMIUM_PATH']!,
    args: [...browserFlags('software')]
  }
});

test('training on WebGL works, be it slow', async ({ notebook }) => {
  await notebook.goto();
  const cell = notebook.cell('train');
  await notebook.chooseEngine('webgl');
  for (let steps = 0; steps < 2; steps++) {
    await cell.getByRole('button', { name: 'Step a batch' }).click();
    await expect(cell.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /paused/i, {
      timeout: 60_000
    });
  }
  await cell.getByRole('button', { name: 'Stop' }).click();
  await expect(cell).toHaveAttribute('data-status', 'stopped');
});
