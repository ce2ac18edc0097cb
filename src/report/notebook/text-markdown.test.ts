import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { LiveCell } from '../../core/live-values/live-cell';
import { textMarkdown } from './text-markdown';

const cells: readonly LiveCell[] = [
  {
    id: 'evaluate',
    title: 'Evaluate',
    state: 'fresh',
    reason: '',
    open: false,
    values: [
      { path: 'recall', label: 'Recall', format: 'share', value: 0.945 },
      { path: 'name', label: 'Name', format: 'plain', value: '<img src=x onerror=alert(1)>' }
    ]
  }
];

describe('textMarkdown', () => {
  it('fills the values in', () => {
    expect(textMarkdown('Finds **{{evaluate.recall}}** of them', cells)).toBe(
      'Finds **94.5%** of them'
    );
    expect(textMarkdown('{{evaluate.nothing}}', cells)).toBe('–');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <b onmouseover=alert(1)>b</b>',
    '<!-- not seen -->',
    '[x](javascript:alert(1))',
    '[x](<javascript:alert(1)>)',
    '[x](data:text/html,<script>1</script>)',
    '![x](file:///etc/passwd)',
    '[x]\n\n[x]: javascript:alert(1)',
    '{{evaluate.name}}'
  ])('leaves nothing that runs or opens in %s', (text) => {
    const html = marked.parse(textMarkdown(text, cells), { async: false });
    expect(html).not.toMatch(/<(script|b|!)/);
    expect(html).not.toMatch(/(href|src)="(?!#|https?:|mailto:)/);
  });

  it('keeps links to pages', () => {
    expect(textMarkdown('[x](https://example.org/a)', cells)).toBe('[x](https://example.org/a)');
  });
});
