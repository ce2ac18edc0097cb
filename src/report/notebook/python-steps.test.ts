import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../cells/code/code-of';
import { bankProfile, notebookWith } from '../../cells/code/testing/bank-notebook';
import { hasEvaluationCase, readEvaluationCase } from '../../core/evaluate/evaluation-case.fixture';

const folder = path.resolve(process.cwd(), '../shared/data');
const data = bankProfile('universal_bank.csv', (name) => name);
const notebook = notebookWith({ data: { ...data, view: { ...data.view, repairs: [] } } });

/** What the steps of these kinds left behind, as the program's last lines tell it in JSON; null without the libraries. */
function runSteps(kinds: readonly string[], before: string, after: string, input = ''): unknown {
  const steps = kinds.map((kind) => codeOf(kind, notebook)!.python);
  const program = [
    'import json, sys',
    before,
    ...steps,
    'sys.stdout.write("\\n=====\\n")',
    after
  ].join('\n');
  const { status, stdout, stderr } = spawnSync(
    '/usr/bin/python3',
    ['-W', 'ignore', '-c', program],
    {
      cwd: folder,
      input,
      encoding: 'utf8'
    }
  );
  if (status === null || stderr.includes('ModuleNotFoundError')) return null;
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.split('=====').at(-1)!);
}

describe.skipIf(!existsSync(folder))('the Python of a notebook', () => {
  it('opens, describes and prepares the customers as Loanbook does', ({ skip }) => {
    const seen = runSteps(
      ['data', 'introduction', 'summary', 'findings', 'prepare'],
      '',
      [
        'print(json.dumps(dict(rows=len(customers), accepted=int(accepted.sum()),',
        '  test=test.tolist(), train=train.tolist(), columns=list(encode(customers).columns),',
        '  mean=scaler.mean_.tolist())))'
      ].join('\n')
    ) as Record<string, unknown> | null;
    if (seen === null) return skip('there is no Python with pandas and scikit-learn');
    const golden = JSON.parse(readFileSync(path.join(folder, 'golden.json'), 'utf8')) as {
      readonly split: { readonly test: number[]; readonly train: number[] };
      readonly scaler: {
        readonly features: string[];
        readonly fit_on_train_only: { readonly mean: number[] };
      };
    };
    expect(seen.rows).toBe(5000);
    expect(seen.accepted).toBe(480);
    expect(seen.test).toEqual(golden.split.test);
    expect(seen.train).toEqual(golden.split.train);
    // Categories are one-hot in the recommended preparation: the columns that are not have the golden mean.
    const { features, fit_on_train_only } = golden.scaler;
    const columns = seen.columns as string[];
    const shared = features.filter((name) => columns.includes(name));
    expect(shared.length).toBeGreaterThan(7);
    for (const name of shared) {
      expect((seen.mean as number[])[columns.indexOf(name)]).toBeCloseTo(
        fit_on_train_only.mean[features.indexOf(name)]!,
        9
      );
    }
  });

  it.skipIf(!hasEvaluationCase)('scores a network as Loanbook does', ({ skip }) => {
    const golden = readEvaluationCase();
    const seen = runSteps(
      ['evaluate'],
      [
        'import numpy as np',
        'case = json.load(sys.stdin)',
        'y = np.array(case["labels"])',
        'X = np.array(case["scores"])',
        'test = validation = np.arange(len(y))',
        'class Model:',
        '    def predict(self, rows):',
        '        return np.c_[1 - rows, rows]',
        'model = Model()'
      ].join('\n'),
      [
        'print(json.dumps(dict(confusion=[int(n) for n in (tn, fp, fn, tp)],',
        '  rocAuc=roc_auc_score(y[test], probabilities),',
        '  prAuc=average_precision_score(y[test], probabilities),',
        '  brier=brier_score_loss(y[test], probabilities),',
        '  recall=list(wilson(tp, tp + fn)))))'
      ].join('\n'),
      JSON.stringify({ labels: golden.labels, scores: golden.scores })
    ) as Record<string, number & number[]> | null;
    if (seen === null) return skip('there is no Python with pandas and scikit-learn');
    const { tn, fp, fn, tp } = golden.confusion;
    expect(seen.confusion).toEqual([tn, fp, fn, tp]);
    for (const metric of ['rocAuc', 'prAuc', 'brier'] as const) {
      expect(seen[metric]).toBeCloseTo(golden[metric], 9);
    }
    expect(seen.recall![0]).toBeCloseTo(golden.wilson.recall[0], 6);
    expect(seen.recall![1]).toBeCloseTo(golden.wilson.recall[1], 6);
  });
});
