import { describe, expect, it } from 'vitest';
import { readySetups } from './ready-setups';
import { recipeSummary } from './recipe-summary';

const { reference, recommended } = readySetups;
const custom = (change: object) => ({
  ...recommended,
  recipe: { ...recommended.recipe, name: 'custom' as const, ...change }
});

describe('recipeSummary', () => {
  it('calls a ready recipe by its name', () => {
    expect(recipeSummary(reference)).toBe('Reference');
  });

  it('says what an edited one changes', () => {
    expect(recipeSummary(custom({ epochs: 10, dropout: 0.2 }))).toBe(
      'Recommended with dropout 0.2, epochs 10'
    );
  });

  it('counts what would be too long to name', () => {
    const changes = { hidden: [8], dropout: 0.2, batchSize: 64, epochs: 3, learningRate: 0.01 };
    expect(recipeSummary(custom(changes))).toBe(
      'Recommended with hidden layers 8, dropout 0.2, batch size 64, epochs 3 and 1 more'
    );
  });
});
