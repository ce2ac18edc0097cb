import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from './escape-markdown';

/** What a reader sees of HTML that holds no element but its paragraph. */
function seen(html: string): string {
  return html
    .replace(/^<p>|<\/p>\n$/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

it('leaves figures and names as they are read', () => {
  expect(escapeMarkdown('Personal_Loan: 9.6% (95.1 to 98.1%), −3 - 4!')).toBe(
    'Personal_Loan: 9.6% (95.1 to 98.1%), −3 - 4!'
  );
});

describe('escapeMarkdown', () => {
  it.each([
    '</script><img src=x onerror=alert(1)>',
    '[a link](javascript:alert(1))',
    '![a picture](https://example.org/?q)',
    '# no heading',
    '| no | table |',
    'www.example.org, ftp://example.org, someone@example.org',
    '**not bold**, `no code`, $no formula$, ~~not struck~~',
    '&lt;b&gt; as it is',
    '- no list',
    '1. no list either',
    'a\nb'
  ])('keeps %s as text', (text) => {
    const html = marked.parse(escapeMarkdown(text), { async: false });
    expect(seen(html)).toBe(text.replace(/\s+/g, ' '));
  });

  it('lets nothing begin, whatever is written', () => {
    const letters = fc.constantFrom(...'<>&[]()*_`#|!-+.$~\\ aw1:/@="\'{}\n');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 30 }), (parts) => {
        const text = `${parts.join('')}x`.trimStart();
        const html = marked.parse(escapeMarkdown(text), { async: false });
        expect(seen(html)).toBe(text.replace(/\s+/g, ' '));
      }),
      { seed: 1, numRuns: 3000 }
    );
  });
});
