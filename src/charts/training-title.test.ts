import { describe, expect, it } from 'vitest';
import { accuracyTitle, lossTitle } from './training-title';

const epoch = (loss: number, valLoss: number) => ({
  loss,
  valLoss,
  accuracy: 0.9,
  valAccuracy: 0.982
});

describe('titles of the training curves', () => {
  it('say what will be there before the first epoch', () => {
    expect(lossTitle([]).title).toContain('while the network trains');
    expect(accuracyTitle([]).title).toContain('while the network trains');
  });

  it('state the latest value', () => {
    expect(lossTitle([epoch(0.3, 0.2)]).title).toBe('Validation loss is 0.200 after 1 epoch');
    expect(accuracyTitle([epoch(0.3, 0.2)]).title).toContain('98.2%');
  });

  it('call memorising when validation rises while training falls', () => {
    const epochs = [epoch(0.3, 0.2), epoch(0.2, 0.1), epoch(0.1, 0.15)];
    expect(lossTitle(epochs).title).toContain('rises after epoch 2');
  });
});
