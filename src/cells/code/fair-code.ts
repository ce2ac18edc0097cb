import type { DataProfile } from '../../compute/protocol';
import type { FairnessInput } from '../../core/fair/fairness';
import type { CellCode } from './cell-code';
import { codeOfLines, listOf, literal } from './literals';

type Columns = Pick<FairnessInput, 'columns'>;

/** Slices of the test customers, and the parity of the groups, after the campaign's code. */
export function fairCode({ columns }: Columns, data: Pick<DataProfile, 'columns'>): CellCode {
  const cuts = columns.flatMap((name) => {
    const found = data.columns.find(({ schema }) => schema.name === name);
    const bands = found?.schema.bandCuts;
    return bands ? [{ name, bands }] : [];
  });
  const cutLines = (open: string, indent: string) =>
    cuts.map(({ name, bands }) => `${indent}${literal(name)}: ${listOf(bands)}${open}`);
  return {
    javascript: codeOfLines(
      '// The list ends where the campaign earns most on validation: here that threshold, told by the test.',
      'const scoresOf = async (rows) => (await model.predict(matrix(rows)).array()).map((out) => out[1]);',
      'const calledShare = best.contacts / terms.list;',
      'const validationScores = (await scoresOf(validation)).sort((a, b) => b - a);',
      'const cut = validationScores[Math.round(calledShare * validation.length) - 1] ?? Infinity;',
      'const testScores = await scoresOf(test);',
      'const bandCuts = {',
      ...cutLines(',', '  '),
      '};',
      'const bandOf = (name, value) =>',
      '  bandCuts[name] ? (bandCuts[name].findLast((from) => value >= from) ?? "below") : value;',
      'const fromTable = customers.objects();',
      `for (const name of ${listOf(columns)}) {`,
      '  const slices = new Map();',
      '  test.forEach((row, at) => {',
      '    const group = bandOf(name, fromTable[row][name]);',
      '    const slice = slices.get(group) ?? { n: 0, yes: 0, listed: 0, both: 0, said: 0 };',
      '    const listed = testScores[at] >= cut ? 1 : 0;',
      '    slice.n++;',
      '    slice.yes += accepted[row];',
      '    slice.listed += listed;',
      '    slice.both += listed * accepted[row];',
      '    slice.said += testScores[at];',
      '    slices.set(group, slice);',
      '  });',
      '  console.table(',
      '    [...slices].map(([group, { n, yes, listed, both, said }]) => ({',
      '      [name]: group, customers: n, accept: yes / n, onTheList: listed / n,',
      '      recall: both / yes, precision: both / listed, said: said / n',
      '    }))',
      '  );',
      '  // Fewer than 30 customers say nothing.',
      '  const shares = [...slices.values()].filter(({ n }) => n >= 30).map(({ n, listed }) => listed / n);',
      "  console.log('disparate impact by', name, Math.min(...shares) / Math.max(...shares));",
      '}'
    ),
    python: codeOfLines(
      '# The list ends where the campaign earns most on validation: here that threshold, told by the test.',
      'validation_scores = np.sort(model.predict(X[validation])[:, 1])[::-1]',
      'called = round(best / size * len(validation))',
      'cut = validation_scores[called - 1] if called > 0 else np.inf',
      'scores = model.predict(X[test])[:, 1]',
      'tested = customers.iloc[test].assign(yes=y[test], said=scores, listed=(scores >= cut).astype(int))',
      'tested["both"] = tested["yes"] * tested["listed"]',
      'cuts = {',
      ...cutLines(',', '    '),
      '}',
      `for name in ${listOf(columns, '    ')}:`,
      '    by = tested[name]',
      '    if name in cuts:',
      '        by = pd.cut(by, [-np.inf, *cuts[name], np.inf], right=False)',
      '    slices = tested.groupby(by, observed=True).agg(',
      '        customers=("yes", "size"), accept=("yes", "mean"), on_the_list=("listed", "mean"),',
      '        said=("said", "mean"), yes=("yes", "sum"), listed=("listed", "sum"), both=("both", "sum"),',
      '    )',
      '    slices["recall"] = slices["both"] / slices["yes"]',
      '    slices["precision"] = slices["both"] / slices["listed"]',
      '    print(slices)',
      '    # Fewer than 30 customers say nothing.',
      '    large = slices[slices["customers"] >= 30]["on_the_list"]',
      '    print("disparate impact by", name, large.min() / large.max())'
    )
  };
}
