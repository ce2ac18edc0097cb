import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitLiveText } from './split-live-text';

it('cuts a text at its values', () => {
  expect(splitLiveText('Finds {{evaluate.recall | share}} of {{ data.accepted }}.')).toEqual([
    'Finds ',
    { source: '{{evaluate.recall | share}}', name: 'evaluate.recall', format: 'share' },
    ' of ',
    { source: '{{ data.accepted }}', name: 'data.accepted', format: null },
    '.'
  ]);
});

it('takes what is after the last bar for the format', () => {
  expect(splitLiveText('{{A|B.rows|count}}')).toEqual([
    { source: '{{A|B.rows|count}}', name: 'A|B.rows', format: 'count' }
  ]);
});

it('leaves braces alone that ask for nothing', () => {
  for (const text of ['', '{}', '{{}}', '{{a\nb}}', `{{${'x'.repeat(200)}}}`, '{{a}']) {
    expect(splitLiveText(text)).toEqual(text === '' ? [] : [text]);
  }
});

it('loses nothing of any text', () => {
  const piece = fc.constantFrom('{{', '}}', '{', '}', '|', 'a.b', ' ', '\n', '\\');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const parts = splitLiveText(text);
      expect(parts.map((part) => (typeof part === 'string' ? part : part.source)).join('')).toBe(
        text
      );
    }),
    { seed: 1, numRuns: 200 }
  );
});
