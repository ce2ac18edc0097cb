import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from './fingerprint';
import { makeColumn } from './testing/make-table';

const target = { column: 'answer', acceptedValue: 1 };
const age = makeColumn('age', [30, NaN, 41]);
const job = makeColumn('job', [0, 1, 1], {}, ['chef', 'clerk']);

describe('fingerprintOf', () => {
  it('is 16 hexadecimal digits, the same on every machine', () => {
    expect(fingerprintOf([age, job], target)).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprintOf([age, job], target)).toBe('06dd08ec180b01f2');
  });

  it('depends on names, values, dictionaries, order and target', () => {
    const variants = [
      fingerprintOf([age, job], target),
      fingerprintOf([job, age], target),
      fingerprintOf([age], target),
      fingerprintOf([makeColumn('agE', age.values), job], target),
      fingerprintOf([makeColumn('age', [30, 0, 41]), job], target),
      fingerprintOf([makeColumn('age', [30, 41, NaN]), job], target),
      fingerprintOf([age, makeColumn('job', [0, 1, 1], {}, ['chef', 'pilot'])], target),
      fingerprintOf([age, makeColumn('job', [0, 1, 1])], target),
      fingerprintOf([age, job], { ...target, acceptedValue: 0 }),
      fingerprintOf([age, job], { ...target, column: 'job' })
    ];
    expect(new Set(variants).size).toBe(variants.length);
  });

  it('does not depend on labels and the like', () => {
    const labelled = makeColumn('age', age.values, { label: 'Age', meaning: 'Years' });
    expect(fingerprintOf([labelled, job], target)).toBe(fingerprintOf([age, job], target));
  });

  it('tells single changed values apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 20 }),
        fc.nat(),
        fc.double({ noNaN: true }),
        (values, place, value) => {
          const at = place % values.length;
          fc.pre(!Object.is(values[at], value));
          const changed = fingerprintOf([makeColumn('x', values.with(at, value))], target);
          expect(changed).not.toBe(fingerprintOf([makeColumn('x', values)], target));
        }
      ),
      { seed: 1 }
    );
  });
});
