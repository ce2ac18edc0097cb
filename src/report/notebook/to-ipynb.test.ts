import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { NotebookOrigin, NotebookSection } from './notebook-section';
import { toIpynb } from './to-ipynb';

const origin: NotebookOrigin = {
  title: 'A *plan*',
  data: { name: '</script><img src=x onerror=alert(1)>.csv', fingerprint: 'f00d' },
  seeds: { split: 42, training: 1 },
  date: new Date('2026-01-02T03:04:05Z')
};

function section(id: string, change: Partial<NotebookSection> = {}): NotebookSection {
  return { id, kind: id, title: id, reads: [], blocks: [], python: null, ...change };
}

const sections: readonly NotebookSection[] = [
  section('intro', { reads: ['data'], python: 'print(accepted)\n', blocks: ['Why'] }),
  section('a text', { kind: 'text', blocks: ['# Mine\n\nwords'] }),
  section('data', { title: '<b>Data</b>', python: 'accepted = 1\nprint(1)\n' }),
  section('lonely', { reads: ['gone'], python: 'print(2)' })
];

interface Written {
  readonly nbformat: number;
  readonly nbformat_minor: number;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly cells: readonly {
    readonly id: string;
    readonly cell_type: string;
    readonly source: readonly string[];
  }[];
}

function written(of: readonly NotebookSection[] = sections): Written {
  return JSON.parse(toIpynb(of, origin)) as Written;
}

describe('toIpynb', () => {
  it('puts the code that another needs before it, whatever the order on the page', () => {
    const code = written().cells.filter(({ cell_type }) => cell_type === 'code');
    expect(code.map(({ id }) => id)).toEqual(['data-code', 'intro-code', 'lonely-code']);
    expect(code[0]!.source).toEqual(['accepted = 1\n', 'print(1)']);
  });

  it('keeps texts in reading order, and titles and names as text', () => {
    const texts = written().cells.filter(({ cell_type }) => cell_type === 'markdown');
    expect(texts.map(({ id }) => id)).toEqual(
      ['loanbook-text', 'intro-text', 'a_text-text', 'data-text'].concat('lonely-text')
    );
    const all = texts.flatMap(({ source }) => source).join('');
    expect(all).not.toMatch(/<(script|img|b)\b|<\//);
    expect(all).toContain('A \\*plan\\*');
    expect(all).toContain('2026-01-02');
  });

  it('says where it comes from in its metadata', () => {
    expect(written().metadata.loanbook).toEqual({
      fingerprint: 'f00d',
      seeds: { split: 42, training: 1 }
    });
  });

  it('writes code that waits for itself last, rather than losing it', () => {
    const circle = [
      section('a', { reads: ['b'], python: '1' }),
      section('b', { reads: ['a'], python: '2' })
    ];
    const code = written(circle).cells.filter(({ cell_type }) => cell_type === 'code');
    expect(code).toHaveLength(2);
  });

  it('is valid to nbformat’s own schema', ({ skip }) => {
    const program =
      'import json,sys,nbformat\nnbformat.validate(json.load(sys.stdin))\nprint("valid")';
    const { status, stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', program], {
      input: toIpynb(sections, origin),
      encoding: 'utf8'
    });
    if (status !== 0 && stderr.includes('ModuleNotFoundError')) skip('there is no nbformat');
    if (status === null) skip('there is no Python');
    expect(stdout.trim(), stderr).toBe('valid');
  });
});
