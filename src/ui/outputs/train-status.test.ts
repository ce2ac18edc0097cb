import { describe, expect, it } from 'vitest';
import type { TrainingProgress } from '../../compute/training-protocol';
import { trainActions } from './train-actions';
import { trainStatus } from './train-status';

const progress: TrainingProgress = {
  step: 2733,
  steps: 4050,
  epoch: 6,
  epochs: 10,
  elapsedMs: 8100,
  remainingMs: 6200,
  msPerStep: 2.1,
  batchLoss: 0.04
};

describe('trainStatus', () => {
  it('counts the epoch under way and the time left', () => {
    expect(trainStatus('running', progress).text).toBe('epoch 7 of 10 · 6 s left');
  });

  it('says where a pause is, between epochs and within one', () => {
    expect(trainStatus('paused', progress).text).toBe('paused · epoch 7 of 10, batch 303 of 405');
    const between = { ...progress, step: 2430 };
    expect(trainStatus('paused', between).text).toBe('paused · 6 of 10 epochs');
    const first = { ...progress, step: 1, epoch: 0 };
    expect(trainStatus('paused', first).text).toBe('paused · epoch 1 of 10, batch 1 of 405');
  });

  it('says when it is done and how long it took', () => {
    const end = { ...progress, step: 4050, epoch: 10 };
    expect(trainStatus('done', end).text).toBe('10 epochs in 8.1 s');
    expect(trainStatus('done', null).text).toBe('done');
  });

  it('does not take a network that is out of date for none', () => {
    expect(trainStatus('idle', null).text).toBe('not trained yet');
    expect(trainStatus('stale', null).text).toBe('trained before the change');
  });

  it('announces the state only, whatever the progress', () => {
    const later = { ...progress, step: 2800, remainingMs: 5900 };
    expect(trainStatus('running', later).announcement).toBe(
      trainStatus('running', progress).announcement
    );
  });
});

describe('trainActions', () => {
  it('steps from rest and from a pause, never while running', () => {
    expect(trainActions('idle').canStep).toBe(true);
    expect(trainActions('paused').canStep).toBe(true);
    expect(trainActions('running').canStep).toBe(false);
    expect(trainActions('measuring').canStep).toBe(false);
  });

  it('can always be stopped while it works, and set only at rest', () => {
    for (const state of ['measuring', 'running', 'paused'] as const) {
      expect(trainActions(state)).toMatchObject({ canStop: true, canConfigure: false });
    }
    for (const state of ['idle', 'done', 'stopped', 'failed'] as const) {
      expect(trainActions(state)).toMatchObject({
        main: 'start',
        canMain: true,
        canStop: false,
        canConfigure: true
      });
    }
  });
});
