import { Marked } from 'marked';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeColumn, makeTable } from '../data/testing/make-table';
import { evaluate } from '../evaluate/evaluate';
import { judgeFairness } from '../fair/judge-fairness';
import { recommendedPreparation, recommendedRecipe } from '../model/recipes';
import type { CardFacts } from './card-facts';
import { cardJson } from './card-json';
import { cardMarkdown } from './card-markdown';
import { cardSections } from './card-sections';
import { escapeMarkdown } from '../text/escape-markdown';
import { makeModelCard } from './make-model-card';

const HOSTILE = '](javascript:alert(1)) <img src=x onerror=alert(1)> | **x** {{data.rows}}\n# h';

const rows = Array.from({ length: 240 }, (_, row) => row);
const positions = Uint32Array.from(rows);
const labels = Uint8Array.from(rows, (row) => Number(row % 5 === 0));
const probabilities = Float32Array.from(rows, (row) => (row % 5 === 0 ? 0.9 : (row % 7) / 20));

function factsOf(name: string, change: Partial<CardFacts> = {}): CardFacts {
  const column = makeColumn(
    name,
    rows.map((row) => (row < 100 ? 0 : row < 220 ? 1 : 2)),
    { kind: 'category', attribute: 'age' },
    [name, 'b', 'c']
  );
  const scored = { positions, labels, probabilities };
  const fairness = judgeFairness(makeTable([column, makeColumn('answer', labels)]), {
    columns: [name],
    crossing: null,
    equalised: null,
    validation: scored,
    test: scored,
    terms: {
      costPerContact: 5,
      profitPerAcceptance: 100,
      budget: null,
      capacity: null,
      listSize: 1000,
      acceptRate: 0.2
    }
  });
  return {
    date: '2026-11-28',
    data: {
      name,
      synthetic: false,
      fingerprint: '0123456789abcdef',
      rows: 1000,
      accepted: 200,
      target: name,
      repairs: [`${name}: set to 0`]
    },
    preparation: {
      splitSeed: 42,
      testShare: 0.1,
      validationShare: 0.1,
      dropped: [],
      ...recommendedPreparation
    },
    inputs: [column.schema],
    recipe: recommendedRecipe,
    parameters: 3106,
    training: { seed: 7, engine: 'simd', epochs: 30, rows: 800, validationRows: 100 },
    evaluation: evaluate({ labels, probabilities, threshold: 0.5, seed: 1 }),
    bootstrapSeed: 1,
    fairness,
    ...change
  };
}

/** The tags and the text that a reader of Markdown makes of it. */
function readMarkdown(text: string) {
  const html = new Marked({ gfm: true, async: false }).parse(text, { async: false });
  const tags = [...html.matchAll(/<([a-z0-9]+)/g)].map((match) => match[1]!);
  const words = html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
  return { tags: new Set(tags), words };
}

describe('a model card', () => {
  it('is filled from the run', () => {
    const card = makeModelCard(factsOf('Age'));
    expect(card.seeds).toEqual({ split: 42, training: 7, bootstrap: 1 });
    expect(card.evaluation.metrics.recall).toEqual({ value: 1, interval: [expect.any(Number), 1] });
    expect(card.fairness.groupings[0]!.slices.map(({ small }) => small)).toEqual([
      false,
      false,
      true
    ]);
    const text = cardMarkdown(card);
    for (const words of [
      '## Intended use',
      '0123456789abcdef',
      'split 42, training 7, intervals 1',
      'Date of this card**: 2026-11-28',
      '| Recall | 100.0% |',
      '| c ▽ | 20 |'
    ]) {
      expect(text).toContain(words);
    }
    expect(cardSections(card).map(({ title }) => title)).toEqual([
      'Intended use',
      'Data',
      'Recipe and seeds',
      'Metrics',
      'Slices',
      'Limits'
    ]);
  });

  it('says where the model ends, as far as the run knows', () => {
    const limits = (change: Partial<CardFacts> = {}) =>
      makeModelCard(factsOf('Age', change)).limits.join('\n');
    const facts = factsOf('Age');
    expect(limits()).toContain('could in truth be anything from');
    expect(limits()).toContain('It sees Age, which lending law');
    expect(limits()).toContain('1 of 3 slices is too small to conclude anything from: “c”');
    expect(limits()).not.toContain('synthetic');
    expect(limits({ data: { ...facts.data, synthetic: true } })).toContain('synthetic');
    expect(limits({ preparation: { ...facts.preparation, scalerRows: 'all' } })).toContain(
      'a small leak'
    );
    expect(limits({ preparation: { ...facts.preparation, leak: true } })).toContain(
      'gives the answer away'
    );
    const nobody = evaluate({
      labels: new Uint8Array(240),
      probabilities,
      threshold: 0.5,
      seed: 1
    });
    expect(limits({ evaluation: nobody })).toContain('is not known');
  });

  it('keeps a hostile name a text, in a table and out of it', () => {
    const { tags, words } = readMarkdown(cardMarkdown(makeModelCard(factsOf(HOSTILE))));
    expect([...tags].filter((tag) => ['a', 'img', 'script', 'em'].includes(tag))).toEqual([]);
    const written = HOSTILE.replace('\n', ' ');
    expect(words.split(written).length).toBeGreaterThan(5);
    expect(cardMarkdown(makeModelCard(factsOf(HOSTILE)))).not.toContain('{{');
  });

  it('stands as JSON, with null for what is not defined', () => {
    const nobody = evaluate({
      labels: new Uint8Array(240),
      probabilities,
      threshold: 0.5,
      seed: 1
    });
    const card = makeModelCard(factsOf(HOSTILE, { evaluation: nobody }));
    const read = JSON.parse(cardJson(card)) as typeof card;
    expect(read.format).toBe('loanbook-model-card');
    expect(read.data.target).toBe(HOSTILE);
    expect(read.evaluation.metrics.recall.value).toBeNull();
    expect(read.limits).toEqual(card.limits);
  });
});

it('escapes any text so that it reads as it was written', () => {
  const part = fc.oneof(
    fc.constantFrom('](', '<b>', '**', '`', '~~', '|', '&lt;', '\\', '![x](y)', '- ', '1. ', '# '),
    fc.constantFrom('https://a.example', 'www.a.example', 'a@b.example', '_x_', '{{v}}', '---'),
    fc.string({ maxLength: 6 })
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const text = parts.join('');
      const { tags, words } = readMarkdown(`x ${escapeMarkdown(text)} x`);
      expect([...tags]).toEqual(['p']);
      const plain = text
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .replace(/\p{Cf}/gu, '')
        .trim();
      expect(words.trim().replace(/ +/g, ' ')).toBe(`x ${plain} x`.replace(/ +/g, ' '));
      for (const alone of [`- ${escapeMarkdown(text)}`, escapeMarkdown(text)]) {
        const made = readMarkdown(alone).tags;
        expect([...made].filter((tag) => !['p', 'ul', 'li'].includes(tag))).toEqual([]);
      }
    }),
    { seed: 1, numRuns: 300 }
  );
});
