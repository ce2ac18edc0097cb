import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutHoles, fillHoles, splitHoles } from './live-holes';

it('keeps values whole', () => {
  const { text, references } = cutHoles('a {{x.y | share}} b {{z.w}}');
  expect(text).not.toContain('{{');
  expect(splitHoles(text, references)).toEqual(['a ', references[0], ' b ', references[1]]);
  expect(splitHoles(text.slice(2), references)[0]).toBe(references[0]);
});

it('takes no hole from the text itself', () => {
  const { text, references } = cutHoles('\uE0000\uE001 {{a.b}}');
  expect(splitHoles(text, references)).toEqual(['\uFFFD0\uFFFD ', references[0]]);
  expect(splitHoles('\uE0007\uE001', references)).toEqual(['\uE0007\uE001']);
});

it('gives every text back as it was written', () => {
  const piece = fc.constantFrom('{{a.b}}', '{{', '}}', '|', 'x', '\n', '7');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const written = pieces.join('');
      const { text, references } = cutHoles(written);
      expect(fillHoles(text, references)).toBe(written);
    }),
    { seed: 1, numRuns: 100 }
  );
});
