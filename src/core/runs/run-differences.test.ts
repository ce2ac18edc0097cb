import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referencePreparation, referenceRecipe } from '../model/recipes';
import { runDifferences } from './run-differences';
import { runSettings } from './run-settings';
import { sampleRun } from './testing/sample-run';

const run = sampleRun();

describe('runDifferences', () => {
  it('is empty for runs of one making, and for one run', () => {
    expect(runDifferences([run, { ...run, id: 'a2', name: 'Again' }], runSettings)).toEqual([]);
    expect(runDifferences([run], runSettings)).toEqual([]);
  });

  it('names what differs, with the value in each run', () => {
    const other = sampleRun({ seed: 7, recipe: { ...run.recipe, name: 'custom', epochs: 10 } });
    expect(runDifferences([run, other, run], runSettings)).toEqual([
      { label: 'Epochs', values: ['30', '10', '30'].map((text) => ({ text, whole: text })) },
      { label: 'Seed', values: ['1', '7', '1'].map((text) => ({ text, whole: text })) }
    ]);
  });

  it('tells fingerprints apart that begin alike', () => {
    const other = sampleRun({ data: { ...run.data, fingerprint: '0123450000000000' } });
    expect(runDifferences([run, other], runSettings)).toEqual([
      {
        label: 'Data fingerprint',
        values: [
          { text: '012345', whole: '0123456789abcdef' },
          { text: '012345', whole: '0123450000000000' }
        ]
      }
    ]);
  });

  it('sees every setting of customers and preparation', () => {
    const changes = {
      splitSeed: 1,
      testShare: 0.2,
      validationShare: 0.2,
      categories: 'as-numbers',
      scalerRows: 'all',
      scaling: 'none',
      leak: true,
      dropped: ['Age']
    } as const;
    for (const [key, value] of Object.entries(changes)) {
      const other = sampleRun({ preparation: { ...run.preparation, [key]: value } });
      expect(runDifferences([run, other], runSettings), key).toHaveLength(1);
    }
    const repaired = sampleRun({ data: { ...run.data, repairs: ['Age: Mark them as missing'] } });
    expect(runDifferences([run, repaired], runSettings)).toHaveLength(1);
  });

  it('does not depend on the order of the runs', () => {
    const others = [
      sampleRun({ seed: 2 }),
      sampleRun({ recipe: referenceRecipe }),
      sampleRun({ preparation: { ...run.preparation, ...referencePreparation } })
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([run, ...others], { minLength: 2 }), (runs) => {
        const labels = (list: typeof runs) =>
          runDifferences(list, runSettings).map(({ label }) => label);
        expect(labels(runs)).toEqual(labels([...runs].reverse()));
        for (const { values } of runDifferences(runs, runSettings)) {
          expect(values).toHaveLength(runs.length);
        }
      }),
      { seed: 1 }
    );
  });
});
