import { deflateRawSync } from 'node:zlib';

/** A notebook file that tries to do more than be read. */
export interface HostileNotebook {
  readonly name: string;
  readonly text: string;
  /** What the page says of it: why it is refused, or what of it was left out. */
  readonly says: RegExp;
  /** It is opened, restricted, without its bad parts. */
  readonly opens?: boolean;
}

/** Runs if anything of a notebook is ever taken for script or markup. */
const harm = 'window.harmed=1';
const markup = `<img src=x onerror="${harm}">`;
const away = 'https://evil.example';

const notebook = (rest: object) => JSON.stringify({ loanbook: 1, data: null, cells: [], ...rest });
const withCell = (cell: object) => notebook({ cells: [cell] });
const withParams = (id: string, json: string) =>
  `{"loanbook":1,"data":null,"cells":[{"id":"${id}","params":${json}}]}`;
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const recipe = {
  name: 'custom',
  hidden: [8],
  activation: 'relu',
  firstInitializer: 'he-normal',
  otherInitializer: 'he-normal',
  dropout: 0,
  batchSize: 32,
  epochs: 1,
  optimizer: 'adam',
  learningRate: 0.01,
  schedule: 'constant',
  weightDecay: 0
};
const model = (change: object) =>
  withCell({ id: 'model', params: { recipe: { ...recipe, ...change } } });
const data = (source: object) => withCell({ id: 'data', params: { source, repairs: [] } });

const refused: readonly Omit<HostileNotebook, 'opens'>[] = [
  { name: 'nothing', text: '', says: /not JSON/ },
  { name: 'a page', text: `<!doctype html><script>${harm}</script>`, says: /not JSON/ },
  { name: 'script in place of JSON', text: `(()=>{${harm}})()`, says: /not JSON/ },
  { name: 'cut off', text: '{"loanbook":1,"cells":[', says: /not JSON/ },
  { name: 'a number', text: '7', says: /no notebook of Loanbook/ },
  { name: 'null', text: 'null', says: /no notebook of Loanbook/ },
  { name: 'a list', text: '[{"loanbook":1}]', says: /no notebook of Loanbook/ },
  {
    name: 'another program’s notebook',
    text: '{"cells":[],"nbformat":4}',
    says: /no notebook of Loanbook/
  },
  {
    name: 'a version in words',
    text: notebook({ loanbook: '1' }),
    says: /no notebook of Loanbook/
  },
  { name: 'a newer version', text: notebook({ loanbook: 2 }), says: /newer Loanbook \(format 2/ },
  {
    name: 'a version without end',
    text: '{"loanbook":1e999,"data":null,"cells":[]}',
    says: /number that is too large/
  },
  { name: 'a version below the first', text: notebook({ loanbook: -1 }), says: /no format -1/ },
  { name: 'no cells', text: '{"loanbook":1,"data":null}', says: /cells/ },
  { name: 'cells that are no list', text: notebook({ cells: { length: 1 } }), says: /“cells”/ },
  { name: 'a cell that is no cell', text: notebook({ cells: ['train'] }), says: /“cells\.0”/ },
  { name: 'a cell without an id', text: withCell({ kind: 'train' }), says: /id/ },
  {
    name: 'markup for an id',
    text: withCell({ id: markup, kind: 'text' }),
    says: /an id is small letters/
  },
  {
    name: 'an id of the page’s own',
    text: withCell({ id: 'notebook', kind: 'text' }),
    says: /cannot have the id “notebook”/
  },
  {
    name: 'the page’s root for an id',
    text: withCell({ id: 'app', kind: 'runs' }),
    says: /cannot have the id “app”/
  },
  {
    name: 'the constructor for an id',
    text: withCell({ id: 'constructor', kind: 'runs' }),
    says: /cannot have the id/
  },
  {
    name: 'one id twice',
    text: notebook({ cells: [{ id: 'train' }, { id: 'train' }] }),
    says: /same id, “train”/
  },
  {
    name: 'customers twice',
    text: notebook({ cells: [{ id: 'data' }, { id: 'data-2', kind: 'data' }] }),
    says: /more than one cell of the kind “data”/
  },
  {
    name: 'a prototype at the top',
    text: `{"loanbook":1,"__proto__":{"harmed":1},"data":null,"cells":[]}`,
    says: /“__proto__”/
  },
  {
    name: 'a prototype in parameters',
    text: withParams('train', '{"__proto__":{"harmed":1}}'),
    says: /“__proto__”/
  },
  {
    name: 'a prototype in a difference',
    text: '{"loanbook":1,"data":null,"cells":[{"id":"train","set":{"__proto__":{"harmed":1}}}]}',
    says: /“__proto__”/
  },
  {
    name: 'a constructor in parameters',
    text: withParams('search', '{"grid":{"constructor":{"prototype":{"harmed":1}}}}'),
    says: /“constructor”|“prototype”/
  },
  {
    name: 'a prototype among the inputs',
    text: '{"loanbook":1,"data":null,"cells":[{"id":"train","inputs":{"__proto__":"data"}}]}',
    says: /“__proto__”/
  },
  {
    name: 'inputs that are no ids',
    text: withCell({ id: 'train', inputs: { data: markup } }),
    says: /an id is small letters/
  },
  {
    name: 'a title that is no text',
    text: notebook({ title: { toString: harm } }),
    says: /“title”/
  },
  { name: 'a title without end', text: notebook({ title: 'x'.repeat(600) }), says: /“title”/ },
  { name: 'a name that is no text', text: withCell({ id: 'train', name: 1 }), says: /name/ },
  {
    name: 'a switch that is no switch',
    text: withCell({ id: 'train', hidden: 'yes' }),
    says: /hidden/
  },
  { name: 'something of its own', text: notebook({ onload: harm }), says: /onload/ },
  {
    name: 'a cell with something of its own',
    text: withCell({ id: 'train', script: harm }),
    says: /script/
  },
  { name: 'customers that are rows', text: notebook({ data: [[1, 2, 3]] }), says: /“data”/ },
  {
    name: 'customers by an address',
    text: notebook({ data: { url: `${away}/rows.csv` } }),
    says: /data/
  },
  { name: 'too deep', text: withParams('train', nested(40)), says: /nested more than 30/ },
  {
    name: 'too deep for anybody',
    text: withParams('train', nested(200_000)),
    says: /nested more than 30|not JSON/
  },
  {
    name: 'too much',
    text: withParams('train', JSON.stringify(Array(30_000).fill(0))),
    says: /20,000 values/
  },
  {
    name: 'too many cells',
    text: notebook({
      cells: Array.from({ length: 400 }, (_, i) => ({ id: `train-${i}`, kind: 'train' }))
    }),
    says: /300/
  },
  {
    name: 'too long a text',
    text: withParams('text', JSON.stringify({ text: 'x'.repeat(300_000) })),
    says: /200,000 characters/
  },
  {
    name: 'too long a name of a setting',
    text: withParams('train', JSON.stringify({ ['k'.repeat(300)]: 1 })),
    says: /200 characters/
  },
  { name: 'too large', text: notebook({ title: 'x'.repeat(2_100_000) }), says: /2 MB/ }
];

const opened: readonly Omit<HostileNotebook, 'opens'>[] = [
  {
    name: 'a kind that is not known',
    text: withCell({ id: 'oracle', params: { run: harm } }),
    says: /“oracle” was left out/
  },
  {
    name: 'a kind that every object has',
    text: withCell({ id: 'x', kind: 'valueof' }),
    says: /“valueof” was left out/
  },
  {
    name: 'a network without end',
    text: model({ hidden: [1e9] }),
    says: /“model” are the usual ones/
  },
  { name: 'epochs without end', text: model({ epochs: 1e12 }), says: /“model” are the usual ones/ },
  {
    name: 'a learning rate that is no number',
    text: model({ learningRate: '0.1' }),
    says: /“model” are the usual ones/
  },
  {
    name: 'an activation of its own',
    text: model({ activation: harm }),
    says: /“model” are the usual ones/
  },
  {
    name: 'a sample without end',
    text: data({ kind: 'sample', rows: 1e15, seed: 1 }),
    says: /“data” are the usual ones/
  },
  {
    name: 'customers from an address',
    text: data({ kind: 'url', url: `${away}/rows.csv` }),
    says: /“data” are the usual ones/
  },
  {
    name: 'customers from a path',
    text: data({ kind: 'file', name: '../../etc/passwd', fingerprint: '../../etc/passwd' }),
    says: /“data” are the usual ones/
  },
  {
    name: 'a seed that is no seed',
    text: withCell({ id: 'train', set: { seed: -1.5 } }),
    says: /“train” are the usual ones/
  },
  {
    name: 'an engine of its own',
    text: withCell({ id: 'train', set: { engine: `${away}/engine.js` } }),
    says: /“train” are the usual ones/
  },
  {
    name: 'a grid without end',
    text: withCell({ id: 'search', set: { grid: { epochs: 1e9 } } }),
    says: /“search” are the usual ones/
  },
  {
    name: 'shares beyond the whole',
    text: withCell({ id: 'prepare', set: { testShare: 2 } }),
    says: /“prepare” are the usual ones/
  },
  {
    name: 'markup for a name',
    text: withCell({ id: 'train', name: markup, params: 1 }),
    says: /<img src=x/
  },
  {
    name: 'markup for a file’s name',
    text: data({ kind: 'file', name: markup, fingerprint: '0123456789abcdef' }),
    says: /<img src=x/
  }
];

export const hostileNotebooks: readonly HostileNotebook[] = [
  ...refused,
  ...opened.map((each) => ({ ...each, opens: true }))
];

/** A link’s fragment that tries to do more than carry a notebook. */
export interface HostileLink {
  readonly name: string;
  /** What stands behind `#n=`. */
  readonly packed: string;
  readonly says: RegExp;
}

const pack = (bytes: Uint8Array | string) => deflateRawSync(bytes).toString('base64url');

export const hostileLinks: readonly HostileLink[] = [
  { name: 'markup', packed: encodeURIComponent(markup), says: /signs that no link/ },
  { name: 'an address', packed: `javascript:${harm}`, says: /signs that no link/ },
  { name: 'letters without sense', packed: 'AAAA', says: /damaged/ },
  { name: 'a letter too few', packed: 'A', says: /cut off|damaged/ },
  { name: 'longer than a link is', packed: 'A'.repeat(9000), says: /longer than 8 kB/ },
  { name: 'a bomb', packed: pack(new Uint8Array(5_000_000)), says: /larger than 2 MB/ },
  { name: 'a bomb of spaces', packed: pack(' '.repeat(5_000_000)), says: /larger than 2 MB/ },
  { name: 'no text', packed: pack(Uint8Array.of(0xff, 0xfe, 0xfd)), says: /damaged/ },
  { name: 'a cut notebook', packed: pack(notebook({})).slice(0, -6), says: /damaged/ },
  { name: 'no notebook', packed: pack(`<script>${harm}</script>`), says: /not JSON/ },
  {
    name: 'a prototype',
    packed: pack('{"loanbook":1,"__proto__":{"harmed":1},"data":null,"cells":[]}'),
    says: /“__proto__”/
  },
  { name: 'a newer notebook', packed: pack(notebook({ loanbook: 3 })), says: /newer Loanbook/ }
];
