import fc from 'fast-check';
import { expect, test } from './fixtures/test';
import { NotebookWalk, type WalkStep } from './support/notebook-walk';
import { openNotebook, smallNotebook } from './support/open-notebook';

/** LOANBOOK_WALK takes another walk, by its seed. */
const step: fc.Arbitrary<WalkStep> = fc.record({
  name: fc.oneof(
    { weight: 3, arbitrary: fc.constant('edit' as const) },
    { weight: 3, arbitrary: fc.constant('run' as const) },
    {
      weight: 5,
      arbitrary: fc.constantFrom('step', 'stop', 'undo', 'redo', 'undo', 'redo' as const)
    },
    {
      weight: 6,
      arbitrary: fc.constantFrom('add', 'duplicate', 'up', 'down', 'delete', 'fold' as const)
    },
    { weight: 1, arbitrary: fc.constant('reload' as const) }
  ),
  at: fc.nat(1000)
});

test('under any use nothing is lost, and nothing old is shown as new', async ({
  notebook,
  page
}) => {
  await notebook.goto();
  await openNotebook(notebook, smallNotebook);
  const walk = new NotebookWalk(notebook);
  await walk.check('opening');
  const steps = fc.sample(step, { seed: Number(process.env.LOANBOOK_WALK ?? 1), numRuns: 40 });
  for (const [i, each] of steps.entries()) {
    await walk.do(each);
    await walk.check(`step ${i + 1}, ${each.name}`);
  }

  // Whatever can be up to date is, once it is let run; and all of it is there on the next visit.
  await walk.stopAll();
  await notebook.runAll();
  await expect.poll(async () => walk.unfinished(await walk.check('the end'))).toEqual([]);
  await expect(page.getByTestId('kept')).toHaveText('Saved');
  await page.reload();
  await expect.poll(async () => walk.unfinished(await walk.check('the visit'))).toEqual([]);
});
