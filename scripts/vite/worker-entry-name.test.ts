import { describe, expect, it } from 'vitest';
import { workerEntryName } from './worker-entry-name.ts';

describe('workerEntryName', () => {
  it.each([
    ['table-worker', 'workers/table/[name]-[hash].js'],
    ['training-worker', 'workers/training/[name]-[hash].js']
  ])('puts %s into %s', (name, file) => {
    expect(workerEntryName(name)).toBe(file);
  });

  it('refuses a worker whose kind it cannot tell', () => {
    expect(() => workerEntryName('index')).toThrow('found "index"');
  });
});
