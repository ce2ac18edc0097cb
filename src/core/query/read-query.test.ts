import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LoanbookError } from '../errors';
import { hostileQueries } from './hostile-queries.fixture';
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

describe('readQuery', () => {
  it.each(hostileQueries.map((text) => [text.slice(0, 80), text] as const))(
    'refuses %s',
    (_, text) => {
      const error = errorOf(text);
      expect(error.code).toBe('bad-query');
      expect(error.subject.from).toBeGreaterThanOrEqual(0);
      expect(error.subject.to).toBeGreaterThan(error.subject.from!);
      expect(error.subject.to).toBeLessThanOrEqual(text.length);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    }
  );

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
    ["fold(['Income'], {as: ['Income', 'x']})", 17, 'other names'],
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
