import { describe, expect, it } from 'vitest';
import { chartTitle } from './chart-title';
import { sampleCounts, sampleGroup, sampleHistogram } from './testing/chart-samples';

describe('chartTitle', () => {
  it('of the answer says how many accepted', () => {
    const data = sampleCounts(
      [
        ['no', 4520, 0],
        ['yes', 480, 480]
      ],
      {},
      true
    );
    expect(chartTitle(data).title).toBe('9.6% of customers accepted');
    expect(chartTitle(data).subtitle).toContain('480 of 5,000');
  });

  it('of a few values says where acceptance is highest and lowest, if that is no chance', () => {
    const clear = sampleCounts(
      [
        ['low', 1000, 40],
        ['high', 1000, 140]
      ],
      { label: 'Grade' }
    );
    expect(chartTitle(clear).title).toBe(
      'Grade: high accepts most often (14.0%), low least (4.0%)'
    );
    const chance = sampleCounts(
      [
        ['low', 1000, 95],
        ['high', 1000, 97]
      ],
      { label: 'Grade' }
    );
    expect(chartTitle(chance).title).toBe('Grade says little: between 9.5% and 9.7% accepted');
    const flag = sampleCounts(
      [
        ['No', 1000, 95],
        ['Yes', 1000, 97]
      ],
      {
        label: 'Web access',
        kind: 'flag'
      }
    );
    expect(chartTitle(flag).title).toBe(
      'Web access says little: 9.7% with it accepted, 9.5% without'
    );
  });

  it('of many numeric values says where the middle half lies', () => {
    const years = Array.from({ length: 20 }, (_, i) => [String(i + 1), 10, 1] as const);
    const data = sampleCounts(years, { label: 'Tenure', format: 'years' });
    expect(chartTitle(data).title).toBe('Tenure: the middle half of customers are 5 to 15 years');
  });

  it('of one histogram gives the exact share under an edge', () => {
    const data = sampleHistogram(sampleGroup('all', 0, [30, 31, 39]));
    expect(chartTitle(data).title).toBe('Balance: 61% of customers are under $20k');
    expect(chartTitle(data).subtitle).toContain('bars are $10k wide');
  });

  it('of two groups compares averages and says under what nobody accepted', () => {
    const accepted = sampleGroup('accepted', 60, [2, 2], { mean: 70.4 });
    const declined = sampleGroup('declined', 0, [50, 20, 10, 5, 5, 5, 5], { mean: 15.2 });
    const { title, subtitle } = chartTitle(sampleHistogram(accepted, declined));
    expect(title).toBe('Balance: those who accepted average $70k, the others $15.2k');
    expect(subtitle).toMatch(/^Nobody with balance under \$60k accepted\. /);
  });

  it('says "about" where the averages are estimated from bins', () => {
    const accepted = sampleGroup('accepted', 0, [2, 2]);
    const declined = sampleGroup('declined', 0, [6, 2]);
    const { title, subtitle } = chartTitle(sampleHistogram(accepted, declined));
    expect(title).toBe('Balance: those who accepted average about $10k, the others $7.5k');
    expect(subtitle).not.toContain('Nobody');
  });

  it('of correlations names the strongest pair', () => {
    const matrix = [
      [1, 0.2, -0.7],
      [0.2, 1, NaN],
      [-0.7, NaN, 1]
    ];
    const data = { kind: 'correlation', name: 'r', columns: ['a', 'b', 'c'], matrix } as const;
    expect(chartTitle(data).title).toBe('c falls as a rises (−0.70)');
  });
});
