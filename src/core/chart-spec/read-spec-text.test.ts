import { describe, expect, it } from 'vitest';
import { locateJson } from './locate-json';
import { readSpecText } from './read-spec-text';
import { sampleColumns } from './testing/sample-columns';

const read = (text: string) => readSpecText(text, sampleColumns, 'customers');

/** The piece of the text that a fault marks. */
function marked(text: string): string {
  const reading = read(text);
  if (reading.kind === 'spec') return 'no fault';
  return text.slice(reading.place.from, reading.place.to);
}

describe('the text of a chart', () => {
  it('gives the spec', () => {
    expect(read('{"mark": "bar", "encoding": {"x": {"field": "City"}}}')).toEqual({
      kind: 'spec',
      spec: { mark: 'bar', encoding: { x: { field: 'City' } } }
    });
  });

  it.each([
    ['{"mark": "bar",\n "data": {"url": "a"}}', '"data": {"url": "a"}'],
    ['{"mark": "bars"}', '"mark": "bars"'],
    ['{"mark":"bar","encoding":{"x":{"field":"Wealth"}}}', '"field":"Wealth"'],
    ['{"layer": [{"mark": "bar"}, {"mark": {"type": "bar", "size": -1}}]}', '"size": -1'],
    ['{"mark": "bar" "encoding": {}}', '"']
  ])('marks the fault of %s', (text, piece) => expect(marked(text)).toBe(piece));

  it('is not read if it is far too long', () => {
    expect(read(' '.repeat(100_000))).toMatchObject({ kind: 'fault' });
  });
});

describe('a place in JSON', () => {
  const text = '{"a": [1, {"b\\"c": "x]}"}, true], "d": null}';
  it.each([
    [[], text],
    [['a', 0], '1'],
    [['a', 1, 'b"c'], '"b\\"c": "x]}"'],
    [['a', 2], 'true'],
    [['d'], '"d": null'],
    [['a', 9], '"a": [1, {"b\\"c": "x]}"}, true]']
  ])('of %j is %s', (path, piece) => {
    const { from, to } = locateJson(text, path);
    expect(text.slice(from, to)).toBe(piece);
  });
});
