import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packJson, unpackJson } from './packed-json';

const number = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, 0, 1));
const key = fc.oneof(fc.string(), fc.constantFrom('~n', '~~n', '~f32', '~f64', '__proto__'));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    number.map((each) => (Object.is(each, -0) ? 0 : each)),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.array(number.map(Math.fround), { maxLength: 5 }).map((list) => Float32Array.from(list)),
    fc.array(number, { maxLength: 5 }).map((list) => Float64Array.from(list, (each) => each + 0)),
    fc.uint8Array({ maxLength: 5 }).map((list) => Uint8Array.from(list)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map(Object.fromEntries)
  )
}));

it('gives back what it was given, whatever the keys are called', () => {
  fc.assert(
    fc.property(value, (each) => {
      expect(unpackJson(packJson(each))).toEqual(each);
    }),
    { seed: 1 }
  );
});

it('keeps weights bit for bit', () => {
  const weights = Float32Array.from([0.1, -1e-38, 3.4e38, NaN, -0]);
  const found = unpackJson(packJson({ weights })) as { weights: Float32Array };
  expect(new Uint32Array(found.weights.buffer)).toEqual(new Uint32Array(weights.buffer));
});
