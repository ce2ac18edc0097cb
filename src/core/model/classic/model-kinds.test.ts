import { describe, expect, it } from 'vitest';
import { makeColumn } from '../../data/testing/make-table';
import { mulberry32 } from '../../random';
import { defaultModelSettings, type ModelData, type ModelSettings } from './fitted-model';
import { modelKinds } from './model-kinds';
import type { ClassicName } from './model-name';

const COUNT = 600;

/** Income, a job as text with gaps, and noise: who earns much or is a judge accepts, with some exceptions. */
function toyData(): ModelData {
  const random = mulberry32(7);
  const draw = (most: number) => Array.from({ length: COUNT }, () => Math.floor(random() * most));
  const income = draw(100).map((value) => (random() < 0.1 ? NaN : value));
  const job = draw(3).map((value) => (random() < 0.1 ? NaN : value));
  return {
    columns: [
      makeColumn('Income', income, { format: 'thousand-dollars' }),
      makeColumn('Job', job, { kind: 'category' }, ['clerk', 'cook', 'judge']),
      makeColumn('Noise', draw(50))
    ],
    accepted: Uint8Array.from(income, (value, row) =>
      (value > 80 || (job[row] === 2 && value > 50)) === random() > 0.03 ? 1 : 0
    )
  };
}

const data = toyData();
const train = Uint32Array.from({ length: 400 }, (_, row) => row);
const test = Uint32Array.from({ length: 200 }, (_, row) => 400 + row);

function fitOn(name: ClassicName, change: Partial<ModelSettings> = {}, seed = 1) {
  const settings = { ...defaultModelSettings, forest: { trees: 20 }, ...change };
  return modelKinds[name].fit(data, train, settings, seed);
}

describe.each(Object.keys(modelKinds) as ClassicName[])('%s', (name) => {
  it('answers with probabilities, the same for the same seed, and describes itself as plain data', () => {
    const fitted = fitOn(name);
    const probabilities = fitted.probabilities(data.columns, test);
    expect(probabilities).toHaveLength(test.length);
    expect(probabilities.every((each) => each >= 0 && each <= 1)).toBe(true);
    expect(fitOn(name).probabilities(data.columns, test)).toEqual(probabilities);
    expect(structuredClone(fitted.describe())).toEqual(fitted.describe());
  });
});

describe('the models that learn', () => {
  const baselines: readonly string[] = ['allDecline', 'bestColumnRule'];
  const learners = (Object.keys(modelKinds) as ClassicName[]).filter((n) => !baselines.includes(n));

  it.each(learners)('%s beats saying no to everybody', (name) => {
    const right = (model: ReturnType<typeof fitOn>) => {
      const found = model.probabilities(data.columns, test);
      return test.filter((row, i) => +(found[i]! >= model.threshold) === data.accepted[row]).length;
    };
    expect(right(fitOn(name))).toBeGreaterThan(right(fitOn('allDecline')));
  });

  it('count both answers alike when balanced', () => {
    for (const name of ['logisticRegression', 'decisionTree', 'histGradientBoosting'] as const) {
      const yes = (balanced: boolean) =>
        fitOn(name, { balanced })
          .probabilities(data.columns, test)
          .reduce((a, b) => a + b, 0);
      expect(yes(true), name).toBeGreaterThan(yes(false));
    }
  });
});

describe('histGradientBoosting', () => {
  const treesOf = (change: Partial<ModelSettings['boosting']>) => {
    const boosting = { ...defaultModelSettings.boosting, ...change };
    const described = fitOn('histGradientBoosting', { boosting }).describe();
    return described.kind === 'importances' ? described.trees : NaN;
  };

  it('stops early when customers held back are not predicted better', () => {
    expect(treesOf({ rounds: 300 })).toBe(300);
    const early = treesOf({ rounds: 300, earlyStopping: true });
    expect(early).toBeGreaterThan(3);
    expect(early).toBeLessThan(200);
  });

  it('rises or falls with a column where it is told to', () => {
    const line = [
      makeColumn(
        'Income',
        Array.from({ length: 100 }, (_, i) => i)
      ),
      makeColumn('Job', Array<number>(100).fill(2), { kind: 'category' }, [
        'clerk',
        'cook',
        'judge'
      ]),
      makeColumn('Noise', Array<number>(100).fill(25))
    ];
    const along = (change: Partial<ModelSettings['boosting']>) => {
      const boosting = { ...defaultModelSettings.boosting, ...change };
      const rows = Uint32Array.from(line[0]!.values.keys());
      return [...fitOn('histGradientBoosting', { boosting }).probabilities(line, rows)];
    };
    const rising = along({ rising: ['Income'] });
    expect(rising).toEqual(rising.toSorted((a, b) => a - b));
    const falling = along({ falling: ['Income'] });
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
  });
});

it('the rule of thumb needs a measured column', () => {
  const words = { ...data, columns: data.columns.slice(1, 2) };
  expect(() => modelKinds.bestColumnRule.fit(words, train, defaultModelSettings, 1)).toThrow(
    /measured numbers/
  );
});
