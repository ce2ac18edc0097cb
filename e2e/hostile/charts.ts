/** A chart that must not be drawn, and what of the answer a person must read. */
export interface HostileChart {
  readonly name: string;
  /** As it comes from a file or an editor: JSON, already parsed. */
  readonly spec: unknown;
  /** Part of the message. */
  readonly says: RegExp;
}

const encoding = { x: { field: 'Income', type: 'quantitative' } };
const bars = { mark: 'bar', encoding };
/** An object with an own key that a literal would set the prototype by. */
const parsed = (json: string): unknown => JSON.parse(json);

function nested(depth: number): unknown {
  return depth === 0 ? bars : { layer: [nested(depth - 1)] };
}

/** Charts that try to fetch, to run code, to hold the page up, or to reach what is not theirs. */
export const hostileCharts: readonly HostileChart[] = [
  {
    name: 'data by address',
    spec: { ...bars, data: { url: 'https://evil.example/rows.json' } },
    says: /data.*take "data" out/
  },
  {
    name: 'inline data of its own',
    spec: { ...bars, data: { values: [{ Income: 1 }] } },
    says: /take "data" out/
  },
  { name: 'named data sets', spec: { ...bars, datasets: { a: [] } }, says: /take "datasets" out/ },
  {
    name: 'data in a layer',
    spec: { layer: [{ ...bars, data: { url: '//evil.example' } }] },
    says: /layer 1 › data/
  },
  {
    name: 'a sequence without end',
    spec: { ...bars, data: { sequence: { start: 0, stop: 1e12 } } },
    says: /take "data" out/
  },
  {
    name: 'rows looked up elsewhere',
    spec: {
      ...bars,
      transform: [{ lookup: 'ID', from: { data: { url: 'https://evil.example' }, key: 'ID' } }]
    },
    says: /"filter" is missing|Only "filter"/
  },
  {
    name: 'an image mark',
    spec: { mark: 'image', encoding: { url: { value: 'https://evil.example/a.png' } } },
    says: /found "image"; expected .*"bar"/
  },
  {
    name: 'an image mark with an address',
    spec: { mark: { type: 'image', url: 'https://evil.example/a.png' } },
    says: /not allowed|expected/
  },
  {
    name: 'a link on each bar',
    spec: { mark: 'bar', encoding: { ...encoding, href: { value: 'javascript:alert(1)' } } },
    says: /href.*opens no address/
  },
  {
    name: 'a link on the mark',
    spec: { mark: { type: 'bar', href: 'javascript:alert(1)' }, encoding },
    says: /href.*opens no address/
  },
  {
    name: 'a picture’s channel',
    spec: { mark: 'bar', encoding: { ...encoding, url: { field: 'ID' } } },
    says: /url.*opens no address/
  },
  {
    name: 'options of the page’s drawing',
    spec: { ...bars, usermeta: { embedOptions: { ast: false, loader: {}, actions: true } } },
    says: /take "usermeta" out/
  },
  {
    name: 'a configuration',
    spec: { ...bars, config: { background: 'url(https://evil.example)' } },
    says: /take "config" out/
  },
  {
    name: 'a computed column',
    spec: { ...bars, transform: [{ calculate: 'alert(document.cookie)', as: 'a' }] },
    says: /missing|not allowed/
  },
  {
    name: 'a filter in code',
    spec: { ...bars, transform: [{ filter: "datum.constructor.constructor('alert(1)')()" }] },
    says: /expressions are not allowed/
  },
  {
    name: 'a condition in code',
    spec: {
      mark: 'bar',
      encoding: {
        ...encoding,
        color: { condition: { test: 'window.x', value: 'red' }, value: 'blue' }
      }
    },
    says: /expressions are not allowed/
  },
  {
    name: 'labels in code',
    spec: {
      mark: 'bar',
      encoding: { x: { field: 'Income', axis: { labelExpr: 'datum.label + warn(1)' } } }
    },
    says: /Expressions are not allowed/
  },
  {
    name: 'a size in code',
    spec: { mark: { type: 'bar', width: { expr: 'alert(1)' } }, encoding },
    says: /expected/
  },
  {
    name: 'a title in code',
    spec: { ...bars, title: { text: { expr: 'alert(1)' } } },
    says: /title: found a group of settings/
  },
  {
    name: 'a signal in a scale',
    spec: {
      mark: 'bar',
      encoding: { x: { field: 'Income', scale: { domain: { signal: 'data("rows")' } } } }
    },
    says: /domain: found a group of settings/
  },
  {
    name: 'a parameter bound to an element of the page',
    spec: {
      ...bars,
      params: [{ name: 'a', value: 1, bind: { input: 'range', element: '#app' } }]
    },
    says: /use the switch/
  },
  {
    name: 'an event on the window',
    spec: {
      ...bars,
      params: [{ name: 'a', select: { type: 'point', on: 'window:keydown' } }]
    },
    says: /use the switch/
  },
  {
    name: 'a colour that fetches',
    spec: { mark: { type: 'bar', color: 'url(https://evil.example/#a)' }, encoding },
    says: /expected a colour/
  },
  {
    name: 'a colour scale that fetches',
    spec: {
      mark: 'bar',
      encoding: {
        ...encoding,
        color: { field: 'Education', scale: { range: ['url(//evil.example)'] } }
      }
    },
    says: /a colour/
  },
  {
    name: 'colours taken from the data',
    spec: { mark: 'bar', encoding: { ...encoding, color: { field: 'Education', scale: null } } },
    says: /scale: found null/
  },
  {
    name: 'a tooltip of everything',
    spec: { mark: { type: 'bar', tooltip: { content: 'data' } }, encoding },
    says: /tooltip: found a group of settings/
  },
  {
    name: 'a font from elsewhere',
    spec: { mark: { type: 'text', font: 'url(//evil.example)' }, encoding },
    says: /font.*page’s look/
  },
  {
    name: 'a shape drawn by hand',
    spec: { mark: { type: 'point', shape: 'M0,0L1e9,1e9' }, encoding },
    says: /expected "circle"/
  },
  {
    name: 'a number format as long as memory',
    spec: { mark: 'bar', encoding: { x: { field: 'Income', axis: { format: '0999999999d' } } } },
    says: /a number format/
  },
  {
    name: 'a billion ticks',
    spec: { mark: 'bar', encoding: { x: { field: 'Income', axis: { tickCount: 1e9 } } } },
    says: /whole number from 0 to 60/
  },
  {
    name: 'a billion ranges',
    spec: { mark: 'bar', encoding: { x: { field: 'Income', bin: { maxbins: 1e9 } } } },
    says: /whole number from 2 to 200/
  },
  {
    name: 'a huge picture',
    spec: { ...bars, width: 1e9 },
    says: /from 20 to 2000/
  },
  {
    name: 'a density with a billion steps',
    spec: { ...bars, transform: [{ density: 'Income', steps: 1e9 }] },
    says: /missing|not allowed/
  },
  {
    name: 'a prototype',
    spec: parsed('{"mark":"bar","__proto__":{"polluted":true}}'),
    says: /name is not allowed/
  },
  {
    name: 'a prototype deep inside',
    spec: parsed('{"mark":"bar","encoding":{"x":{"__proto__":{"polluted":true}}}}'),
    says: /name is not allowed/
  },
  {
    name: 'a constructor',
    spec: { mark: 'bar', encoding: { constructor: { prototype: { polluted: true } } } },
    says: /name is not allowed/
  },
  { name: 'endless nesting', spec: nested(40), says: /levels deep/ },
  {
    name: 'thousands of settings',
    spec: { hconcat: Array.from({ length: 3000 }, () => 1) },
    says: /more than 2000 settings/
  },
  {
    name: 'a very long text',
    spec: { ...bars, title: 'a'.repeat(30_000) },
    says: /longer than 20 kB/
  },
  {
    name: 'a text in place of a chart',
    spec: '<script>alert(1)</script>',
    says: /found "<script>/
  },
  { name: 'a list in place of a chart', spec: [bars], says: /found a list/ },
  { name: 'nothing', spec: null, says: /found null/ },
  {
    name: 'Vega in place of Vega-Lite',
    spec: { signals: [{ name: 's', update: 'alert(1)' }], marks: [] },
    says: /"mark" is missing/
  },
  {
    name: 'a map from elsewhere',
    spec: { mark: 'geoshape', projection: { type: 'mercator' } },
    says: /geoshape|Maps/
  },
  {
    name: 'a repeated view',
    spec: { repeat: ['a', 'b'], spec: bars },
    says: /"mark" is missing/
  }
];
