import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { runsToCsv } from './runs-to-csv';
import { sampleRun } from './testing/sample-run';

describe('runsToCsv', () => {
  it('has a line for each value of each epoch', () => {
    const epochs = [{ loss: 0.3, accuracy: 0.9, valLoss: NaN, valAccuracy: 0.93 }];
    expect(runsToCsv([sampleRun({ epochs }), sampleRun({ id: 'a2', epochs: [] })])).toBe(
      [
        'run_id,run,recipe,seed,engine,state,epoch,part,measure,value',
        'a1,Recommended · seed 1,recommended,1,wasm,finished,1,training,loss,0.3',
        'a1,Recommended · seed 1,recommended,1,wasm,finished,1,training,accuracy,0.9',
        'a1,Recommended · seed 1,recommended,1,wasm,finished,1,validation,loss,',
        'a1,Recommended · seed 1,recommended,1,wasm,finished,1,validation,accuracy,0.93',
        ''
      ].join('\n')
    );
  });

  it('keeps any name as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const text = runsToCsv([sampleRun({ name })]);
        const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
        expect(data).toHaveLength(10);
        for (const row of data.slice(1, -1)) expect(row[1]).toBe(name);
      }),
      { seed: 1 }
    );
  });
});
