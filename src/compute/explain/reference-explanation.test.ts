import { describe, expect, it } from 'vitest';
import { readTable } from '../../core/data/load-table';
import { acceptedFlags, findColumn } from '../../core/data/table';
import {
  hasSharedData,
  needsSharedData,
  readSharedText
} from '../../core/data/testing/shared-data';
import { importanceOf, importanceSpread } from '../../core/explain/permutation-importance';
import { recommendedPreparation, recommendedRecipe } from '../../core/model/recipes';
import { prepare } from '../../core/prepare/prepare';
import { nodeWasmPaths } from '../testing/node-wasm-paths';
import { RunControl } from '../training/run-control';
import { startEngine } from '../training/start-engine';
import { trainNetwork } from '../training/train-network';
import { ExplainedNetwork } from './explained-network';

/** The answers follow a rule of income, education, family and card spending: what is found must be that rule. */
describe.skipIf(!hasSharedData)(`the recommended network explained, ${needsSharedData}`, () => {
  it('tells the rule that the answers follow', async () => {
    const read = readTable('universal_bank.csv', readSharedText('universal_bank.csv'));
    if (read.kind !== 'table') throw new Error('The reference file was not recognised.');
    const { table } = read;
    const { encoder, split, ...parts } = prepare(table, {
      splitSeed: 42,
      testShare: 0.1,
      validationShare: 0.1,
      dropped: [],
      ...recommendedPreparation
    });
    await startEngine('simd', nodeWasmPaths);
    const { network } = await trainNetwork(
      'simd',
      { recipe: { ...recommendedRecipe, epochs: 15 }, seed: 1, ...parts },
      { now: () => 0, control: new RunControl('run'), onEvent: () => undefined }
    );
    const columns = encoder.encodings.map(({ column }) => findColumn(table, column)!);
    const accepted = acceptedFlags(table);
    const explained = new ExplainedNetwork({ network, encoder, columns, accepted, split });

    const { intact } = explained.plan('held-out', 0.5);
    const ranked = columns
      .map(({ schema: { name } }) =>
        importanceOf(
          name,
          intact,
          [1, 2].map((seed) => explained.shuffled('held-out', 0.5, name, seed))
        )
      )
      .sort((a, b) => importanceSpread(b, 'logLoss').mean - importanceSpread(a, 'logLoss').mean)
      .map(({ column }) => column);
    expect(ranked[0]).toBe('Income');
    expect(ranked.slice(0, 4).sort()).toEqual(['CCAvg', 'Education', 'Family', 'Income']);

    const { values, mean } = explained.dependence('Income');
    const at = (income: number) => mean[values.findIndex((value) => value >= income)]!;
    expect(at(60)).toBeLessThan(0.1);
    expect(at(140)).toBeGreaterThan(0.35);
    expect(explained.interaction('Income', 'Education').strength).toBeGreaterThan(
      explained.interaction('Income', 'Age').strength
    );
    const [tree] = explained.surrogates([3], 0.5);
    expect(tree!.fidelity.agreement).toBeGreaterThan(0.96);

    // At 118 and more a further degree decides: without one and alone nobody accepts.
    const customer = new Map(
      Object.entries({ Income: 150, Education: 1, Family: 1, CCAvg: 1, Age: 45, Experience: 20 })
    );
    const asked = columns.map(({ schema: { name } }) => customer.get(name) ?? 0);
    const { flips } = explained.contrast(
      { values: asked, position: null },
      ['Income', 'Education', 'Family', 'CD Account'],
      0.5
    );
    const alone = flips.alone.map(({ changes }) => changes[0]!.column);
    expect(alone).toContain('Education');
    expect(alone).toContain('Family');
  });
});
