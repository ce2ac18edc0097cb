import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const page = readFileSync(path.resolve(process.cwd(), 'public/open-link.html'), 'utf8');
const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '';
const directives = new Map(
  policy.split(';').map((directive) => {
    const [name = '', ...values] = directive.trim().split(/\s+/);
    return [name, values.join(' ')];
  })
);

function contentsOf(tag: 'script' | 'style'): string[] {
  return [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(
    (match) => match[1]!
  );
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

describe('open-link.html', () => {
  it.each(['script', 'style'] as const)('allows its one inline %s by its hash', (tag) => {
    const contents = contentsOf(tag);
    expect(contents).toHaveLength(1);
    expect(page.match(new RegExp(`<${tag}[\\s>]`, 'g'))).toHaveLength(1);
    expect(directives.get(`${tag}-src`)).toBe(hashOf(contents[0]!));
  });

  it('may connect and do nothing else', () => {
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': "'none'",
      'script-src': directives.get('script-src'),
      'style-src': directives.get('style-src'),
      'connect-src': 'http: https:',
      'form-action': "'none'",
      'base-uri': "'none'"
    });
  });

  it('states its policy before anything that the policy governs', () => {
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script>'));
  });

  it('takes nothing from the page around it', () => {
    const script = contentsOf('script')[0]!;
    for (const channel of [
      'location.search',
      'location.hash',
      'location.href',
      'window.name',
      "'message'",
      'onmessage',
      'document.referrer',
      'document.URL'
    ]) {
      expect(script).not.toContain(channel);
    }
  });

  it('has no inline handlers or style attributes, which the policy would refuse', () => {
    expect(page).not.toMatch(/\son\w+="/);
    expect(page).not.toMatch(/\sstyle="/);
  });
});
