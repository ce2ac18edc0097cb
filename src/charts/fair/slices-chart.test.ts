import { describe, expect, it } from 'vitest';
import type { SlicedGroups } from '../../core/fair/fairness';
import { parityOf } from '../../core/fair/parity';
import { sliceCustomers } from '../../core/fair/slice-customers';
import { drawHeadless } from '../testing/draw-headless';
import { readThemes } from '../testing/token-themes';
import { slicesChart } from './slices-chart';
import { sliceMeasures, type SliceMeasure } from './slice-measures';
import { slicesRows } from './slices-rows';

const { light } = readThemes();
const measures = Object.keys(sliceMeasures) as SliceMeasure[];

/** Two large groups and a small one that nobody accepts in. */
const sizes = { Undergraduate: [100, 10, 8], Advanced: [100, 40, 36], Other: [6, 0, 1] } as const;
const rows = Object.values(sizes).flatMap(([size, acceptors, listed], group) =>
  Array.from({ length: size }, (_, i) => ({ group, label: i < acceptors, listed: i < listed }))
);
const customers = {
  labels: Uint8Array.from(rows, ({ label }) => Number(label)),
  listed: Uint8Array.from(rows, ({ listed }) => Number(listed)),
  probabilities: new Float32Array(rows.length).fill(0.27)
};
const groupOf = Uint16Array.from(rows, ({ group }) => group);
const slices = sliceCustomers(customers, groupOf, Object.keys(sizes));
const groups: SlicedGroups = {
  columns: ['Education'],
  words: 'education',
  slices,
  parity: parityOf(slices)
};
const [all] = sliceCustomers(customers, new Uint16Array(rows.length), ['all']);
const figureOf = (measure: SliceMeasure) => ({ groups, all: all!, measure });

describe.each([320, 900])('%s pixels wide', (width) => {
  it.each(measures)('%s is drawn without a warning', async (measure) => {
    const { svg, warnings } = await drawHeadless(slicesChart(figureOf(measure), light, width).spec);
    expect(warnings).toEqual([]);
    expect(svg).not.toContain('NaN');
    expect(svg).toContain('Advanced');
  });
});

it('says in its titles what is seen, small slices left out', () => {
  const titles = measures.map((measure) => slicesChart(figureOf(measure), light, 600).title);
  expect(titles).toEqual([
    'The list takes 8.0% (Undergraduate) to 36.0% (Advanced)',
    'Accepting are 10.0% (Undergraduate) to 40.0% (Advanced)',
    'The list finds, of acceptors, 80.0% (Undergraduate) to 90.0% (Advanced)',
    'Too few customers to compare by education',
    'By education probabilities are off most for Undergraduate: 17.0 points too high'
  ]);
});

it('stands as a table, which says what is too few', () => {
  const table = slicesRows(groups);
  expect(table.rows.map((row) => row.at(-1))).toEqual([
    '▽ not for precision',
    'yes',
    '▽ no, a small slice'
  ]);
  expect(table.rows[1]!.slice(0, 3)).toEqual(['Advanced', 100, 0.4]);
  expect(table.rows[2]![7]).toBe('–');
});
