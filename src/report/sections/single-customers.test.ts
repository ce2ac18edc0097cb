import { describe, expect, it } from 'vitest';
import type { DataProfile } from '../../compute/protocol';
import type { Fairness } from '../../core/fair/fairness';
import { metricNames } from '../../core/compare/summarise-folds';
import { packJson } from '../document/packed-json';
import { sectionContext } from '../testing/section-context';
import { cardSection } from './card-section';
import type { ExplainData } from './explain-data';
import { explainSection } from './explain-section';
import { fairSection } from './fair-section';
import { modelsSection } from './models-section';
import { leaksSection } from './leaks-section';
import type { LeaksData } from './leaks-data';

const ROWS = 1000;
const column = (name: string, distinct: number, isText: boolean) => ({
  schema: {
    name,
    label: name,
    role: 'input',
    kind: isText ? 'category' : 'number',
    format: 'plain',
    valueLabels: {}
  },
  distinct,
  isText,
  values: isText ? [{ value: 0, text: 'Jane Doe', label: 'Jane Doe', count: 1 }] : []
});
const names = ['Income', 'Nickname', 'Town', 'Age', 'Rate', 'Debt'];
const data = {
  rowCount: ROWS,
  columns: names.map((name) =>
    column(name, name === 'Nickname' ? 990 : 3, name === 'Nickname' || name === 'Town')
  ),
  target: { column: 'Answer', acceptedValue: 1 }
} as unknown as DataProfile;

/** With as many customers a slice. */
const grouping = (columns: readonly string[], ...sizes: readonly number[]) => ({
  columns,
  slices: sizes.map((customers) => ({ customers }))
});

const rowsOf = (...groupings: readonly ReturnType<typeof grouping>[]) => {
  const fairness = { groupings } as unknown as Fairness;
  const context = sectionContext({
    data,
    fair: fairness,
    card: { fairness }
  });
  return [fairSection, cardSection].map((section) => section.offer(context)?.customerRows);
};

it('a comparison of models leaves the models themselves', () => {
  const model = {
    name: 'gradientBoosting',
    description: { kind: 'words' },
    portable: { trees: [] }
  };
  const told = modelsSection.collect(sectionContext({ models: { models: [model] } }));
  expect(told).toMatchObject({ models: [{ name: model.name, description: model.description }] });
  expect(packJson(told)).not.toContain('portable');
});

describe('sections of leaks, explanations, fairness and the card', () => {
  it('are offered with a fresh result of their own only', () => {
    for (const section of [leaksSection, explainSection, fairSection, cardSection]) {
      expect(section.offer(sectionContext({ data }))).toBeNull();
    }
  });

  it('call slices customers’ where they are, or may be, single ones', () => {
    const town = grouping(['Town'], 90, 9, 1);
    expect(rowsOf(town)).toEqual([0, 0]);
    expect(rowsOf(town, grouping(['Nickname'], 98, 1, 1))).toEqual([3, 3]);
    expect(rowsOf(town, grouping(['Town', 'Nickname'], 98, 1, 1))).toEqual([3, 3]);
    expect(rowsOf(town, grouping(['Town', 'Age'], 2, 1, 1, 1))).toEqual([4, 4]);
  });

  it('leave single customers’ curves and names where they are', () => {
    const losses = Object.fromEntries(metricNames.map((name) => [name, [0.125, 0.25]]));
    const network = {
      plan: { asked: ROWS, scored: 300, paired: 90, intact: {} },
      importance: names.map((name) => ({ column: name, losses })),
      dependence: names.map((name) => ({
        column: name,
        kind: 'steps',
        values: [0, 1],
        deciles: [],
        mean: [0.25, 0.5],
        curves: [[0.123456, 0.654321]]
      })),
      interactions: [],
      surrogates: [{ rules: [{ conditions: ['Nickname is Jane Doe'] }] }],
      durationsMs: {}
    };
    const result = { network, scoredOn: 'held-out', customer: { probability: 0.123456 } };
    const told = explainSection.collect(sectionContext({ data, explain: result })) as ExplainData;
    expect(told.dependence.map(({ label, mean }) => [label, mean])).toEqual(
      ['Income', 'Town', 'Age', 'Rate'].map((label) => [label, [0.25, 0.5]])
    );
    const json = packJson(told);
    for (const own of ['0.123456', '0.654321', 'Nickname is']) expect(json).not.toContain(own);
    expect(explainSection.figures!(told)).toHaveLength(1 + 4);
  });

  it('tell of strangers where somebody scored on them', () => {
    const report = { columns: [], nearCopies: { byAnswer: [] } };
    const scored = { folds: 5, models: [], failures: [], groupedBy: ['Town'], workers: 2 };
    const collect = (results: Readonly<Record<string, unknown>>) =>
      leaksSection.collect(sectionContext({ data, leaks: report, ...results })) as LeaksData;
    expect(collect({}).strangers).toBeNull();
    expect(collect({ strangers: scored }).strangers).toEqual({
      folds: 5,
      models: [],
      failures: []
    });
    expect(leaksSection.figures!(collect({ strangers: scored }))).toHaveLength(2);
  });
});
