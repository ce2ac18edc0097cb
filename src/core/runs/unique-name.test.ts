import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniqueName } from './unique-name';

describe('uniqueName', () => {
  it('counts from 2', () => {
    expect(uniqueName('Run', [])).toBe('Run');
    expect(uniqueName('Run', ['Run'])).toBe('Run (2)');
    expect(uniqueName('Run', ['Run', 'Run (2)'])).toBe('Run (3)');
  });

  it('gives every run of many a name of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A', 'B', 'A (2)')), (wanted) => {
        const names = wanted.reduce<string[]>(
          (taken, name) => [...taken, uniqueName(name, taken)],
          []
        );
        expect(new Set(names).size).toBe(wanted.length);
        names.forEach((name, i) => expect(name.startsWith(wanted[i]!)).toBe(true));
      }),
      { seed: 1 }
    );
  });
});
