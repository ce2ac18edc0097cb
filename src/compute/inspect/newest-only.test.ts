import { describe, expect, it } from 'vitest';
import { NewestOnly } from './newest-only';

/** Work that is done when told. */
function heldWork() {
  const open: { readonly request: number; finish(): void; fail(): void }[] = [];
  const work = (request: number) =>
    new Promise<string>((resolve, reject) => {
      open.push({
        request,
        finish: () => resolve(`answer ${request}`),
        fail: () => reject(new Error(`no ${request}`))
      });
    });
  return { open, questions: new NewestOnly(work) };
}

describe('NewestOnly', () => {
  it('asks one at a time, and of those that wait the newest', async () => {
    const { open, questions } = heldWork();
    const [first, second, third] = [1, 2, 3].map((request) => questions.ask(request));
    await expect(second).rejects.toMatchObject({ code: 'stopped' });
    expect(open.map(({ request }) => request)).toEqual([1]);
    open[0]!.finish();
    await expect(first).resolves.toBe('answer 1');
    expect(open.map(({ request }) => request)).toEqual([1, 3]);
    open[1]!.finish();
    await expect(third).resolves.toBe('answer 3');
  });

  it('goes on after a question that failed', async () => {
    const { open, questions } = heldWork();
    const [first, second] = [1, 2].map((request) => questions.ask(request));
    open[0]!.fail();
    await expect(first).rejects.toThrow('no 1');
    open[1]!.finish();
    await expect(second).resolves.toBe('answer 2');
    const third = questions.ask(3);
    open[2]!.finish();
    await expect(third).resolves.toBe('answer 3');
  });
});
