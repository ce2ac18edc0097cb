import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersForPath, matchesPath, parseHeaders } from './headers.ts';
import { headersFile } from './project-paths.ts';

const rules = parseHeaders(readFileSync(headersFile, 'utf8'));
const policyOf = (url: string) => headersForPath(rules, url)['content-security-policy'];
const directivesOf = (policy: string) => policy.split(';').map((part) => part.trim());

const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; manifest-src 'self'; " +
  "base-uri 'none'; form-action 'none'";
const tablePolicy = "default-src 'none'; script-src 'self' 'unsafe-eval'; connect-src 'none'";
const trainingPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const helperPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'";

describe('parseHeaders', () => {
  it('reads paths, headers, comments and blank lines', () => {
    expect(
      parseHeaders('# note\n/a\n  X-One: 1\n\n  # more\n  X-Two: a: b\r\n/b*\n\tX-Three: 3\n')
    ).toEqual([
      {
        pattern: '/a',
        headers: [
          { name: 'X-One', value: '1' },
          { name: 'X-Two', value: 'a: b' }
        ]
      },
      { pattern: '/b*', headers: [{ name: 'X-Three', value: '3' }] }
    ]);
  });

  it.each(['  X-One: 1\n', '/a\n  no colon here\n'])('refuses %j, naming the line', (text) => {
    expect(() => parseHeaders(text)).toThrow(/line [12]:/);
  });
});

describe('matchesPath', () => {
  it.each([
    ['/', '/', true],
    ['/', '/index.html', false],
    ['/*', '/', true],
    ['/*', '/assets/a.js', true],
    ['/workers/table/*', '/workers/table/table-worker-1.js', true],
    ['/workers/table/*', '/workers/tables.js', false],
    ['/*.js', '/a.css', false],
    ['/ab*ba', '/aba', false]
  ])('%s on %s: %s', (pattern, url, matches) => {
    expect(matchesPath(pattern, url)).toBe(matches);
  });
});

describe('headersForPath', () => {
  it('joins values of one name with a comma, as the hosts do', () => {
    const joined = parseHeaders('/*\n  X-Robots-Tag: none\n/a\n  x-robots-tag: nosnippet\n');
    expect(headersForPath(joined, '/a')).toEqual({ 'x-robots-tag': 'none, nosnippet' });
  });
});

describe('public/_headers', () => {
  it.each([
    ['/', pagePolicy],
    ['/index.html', pagePolicy],
    ['/workers/table/table-worker-abc.js', tablePolicy],
    ['/workers/query/query-worker-abc.js', tablePolicy],
    ['/workers/training/training-worker-abc.js', trainingPolicy],
    ['/workers/helper/helper-worker-abc.js', helperPolicy],
    ['/workers/inspect/inspect-worker-abc.js', trainingPolicy],
    ['/workers/explain/explain-worker-abc.js', trainingPolicy],
    ['/workers/models/models-worker-abc.js', trainingPolicy],
    ['/open-link.html', "frame-ancestors 'self'"],
    ['/open-link', "frame-ancestors 'self'"],
    ['/workers/chunks/tfjs-abc.js', undefined],
    ['/assets/index-abc.js', undefined]
  ])('%s has its policy', (url, policy) => {
    expect(policyOf(url)).toBe(policy);
  });

  it('never lets two policies meet on one path', () => {
    const withPolicy = rules.filter((rule) =>
      rule.headers.some(({ name }) => name === 'Content-Security-Policy')
    );
    for (const rule of withPolicy) {
      const url = rule.pattern.replace('*', 'x.js');
      const matching = withPolicy.filter(({ pattern }) => matchesPath(pattern, url));
      expect(matching.map(({ pattern }) => pattern)).toEqual([rule.pattern]);
      expect(rule.headers).toHaveLength(1);
    }
  });

  it.each(['/', '/open-link.html', '/workers/table/x.js', '/assets/x.wasm'])(
    '%s forbids sniffing, sends no referrer and is isolated from other sites',
    (url) => {
      expect(headersForPath(rules, url)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'credentialless'
      });
    }
  );

  const design = path.resolve(process.cwd(), '../shared/DESIGN.md');
  describe.skipIf(!existsSync(design))(
    'against ../shared/DESIGN.md (skipped where it is absent)',
    () => {
      const text = existsSync(design) ? readFileSync(design, 'utf8').replace(/\s+/g, ' ') : '';
      const quoted = (before: string) =>
        text.slice(text.indexOf(before) + before.length).split('`', 1)[0] ?? '';

      it('the page has exactly the policy of the design', () => {
        expect(policyOf('/')).toBe(quoted('it can send nothing: `'));
      });

      it.each([
        [
          '/workers/table/x.js',
          'one per file and our own `npm start` server reads it: table worker `'
        ],
        ['/workers/training/x.js', 'training worker `']
      ])('%s allows what the design allows and nothing else', (url, before) => {
        const wanted = directivesOf(quoted(before));
        expect(wanted.length).toBeGreaterThan(1);
        expect(directivesOf(policyOf(url) ?? '')).toEqual(["default-src 'none'", ...wanted]);
      });
    }
  );
});
