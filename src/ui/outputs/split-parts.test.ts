import { describe, expect, it } from 'vitest';
import { splitPartOf } from './split-part';
import { splitParts } from '../../core/prepare/split-parts';

const split = {
  seed: 42,
  train: Uint32Array.of(3, 0, 4),
  validation: Uint32Array.of(1),
  test: Uint32Array.of(2)
};

describe('splitPartOf', () => {
  it('finds the part of a row position', () => {
    expect([0, 1, 2, 5].map((position) => splitPartOf(split, position))).toEqual([
      'training',
      'validation',
      'test',
      null
    ]);
  });
});

describe('splitParts', () => {
  it('counts customers and acceptors of each part', () => {
    const matrix = (labels: number[]) => ({
      rows: labels.length,
      features: 1,
      x: new Float32Array(labels.length),
      y: Uint8Array.from(labels)
    });
    const encoder = { encodings: [], features: [], mean: [], scale: [] };
    const prepared = {
      encoder,
      split,
      train: matrix([1, 0, 1]),
      validation: matrix([0]),
      test: matrix([1]),
      inputs: []
    };
    expect(splitParts(prepared)).toEqual([
      { name: 'training', rows: 3, accepted: 2 },
      { name: 'validation', rows: 1, accepted: 0 },
      { name: 'test', rows: 1, accepted: 1 }
    ]);
  });
});
