import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from './safe-file-name';

describe('safeFileName', () => {
  it('keeps what is readable', () => {
    expect(safeFileName('Income: $145k / month.png')).toBe('Income-145k-month.png');
    expect(safeFileName('Über Kunden.svg')).toBe('Uber-Kunden.svg');
    expect(safeFileName('../../etc/passwd')).toBe('etc-passwd');
    expect(safeFileName('***.csv')).toBe('loanbook.csv');
  });

  it('is always a plain name, and safe to apply twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const safe = safeFileName(name);
        expect(safe).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u);
        expect(safe.length).toBeLessThanOrEqual(80);
        expect(safeFileName(safe)).toBe(safe);
      }),
      { seed: 1 }
    );
  });
});
