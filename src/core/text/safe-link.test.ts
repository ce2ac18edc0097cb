import { expect, it } from 'vitest';
import { safeLink } from './safe-link';

it('leads to pages, mailboxes and places on this page', () => {
  expect(safeLink('https://example.org/a?b#c')).toEqual({
    href: 'https://example.org/a?b#c',
    address: 'example.org'
  });
  expect(safeLink('mailto:anna@example.org')).toEqual({
    href: 'mailto:anna@example.org',
    address: 'anna@example.org'
  });
  expect(safeLink('#train')).toEqual({ href: '#train', address: null });
});

it('shows a host in letters that cannot pass for others', () => {
  expect(safeLink('https://еxample.org/')?.address).toBe('xn--xample-2of.org');
});

it('leads nowhere else', () => {
  for (const href of [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    ' https://example.org',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    '//example.org',
    '/results',
    'results.html',
    'https://',
    'https://bank.example@evil.example/',
    '#a b',
    ''
  ]) {
    expect(safeLink(href), href).toBeNull();
  }
});
