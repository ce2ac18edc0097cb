import { describe, expect, it } from 'vitest';
import { LoanbookError } from '../core/errors';
import { LatestAnswer } from './latest-answer.svelte';

const always = () => true;

describe('LatestAnswer', () => {
  it('shows answers in the order of their questions, and drops what comes late', async () => {
    const answers = new LatestAnswer<string>();
    let finishFirst: (value: string) => void = () => undefined;
    const first = new Promise<string>((resolve) => (finishFirst = resolve));
    const waiting = answers.wait(first, always);
    await answers.wait(Promise.resolve('second'), always);
    finishFirst('first');
    await waiting;
    expect(answers.current).toBe('second');
  });

  it('drops what nobody wants any more', async () => {
    const answers = new LatestAnswer<string>();
    await answers.wait(Promise.resolve('unwanted'), () => false);
    expect(answers.current).toBeNull();
  });

  it('keeps the answer beside an error, until the next one', async () => {
    const answers = new LatestAnswer<string>();
    await answers.wait(Promise.resolve('good'), always);
    await answers.wait(Promise.reject(new LoanbookError('not-finite', 'No numbers.')), always);
    expect(answers.current).toBe('good');
    expect(answers.error).toMatchObject({ code: 'not-finite', message: 'No numbers.' });
    await answers.wait(Promise.resolve('better'), always);
    expect([answers.current, answers.error]).toEqual(['better', null]);
  });

  it('says nothing of a question that a newer one replaced', async () => {
    const answers = new LatestAnswer<string>();
    await answers.wait(Promise.reject(new LoanbookError('stopped', 'Newer.')), always);
    expect(answers.error).toBeNull();
  });
});
