import type { Recipe } from '../../core/model/recipe';
import type { CellCode } from './cell-code';
import { codeOfLines, listOf } from './literals';
import { modelCode } from './model-code';
import { trainCode } from './train-code';

/** Builds and trains the network again without a column, each alone, and says what its list would be. */
export function omitCode(columns: readonly string[], recipe: Recipe, seed: number): CellCode {
  const model = modelCode(recipe, seed);
  const train = trainCode(recipe, seed);
  return {
    javascript: codeOfLines(
      'const wholeMatrix = matrix;',
      'const wholeEncode = encode;',
      'const columnOf = inputs.flatMap((name) =>',
      '  levels.has(name) ? levels.get(name).map(() => name) : [name]',
      ');',
      `for (const leftOut of ${listOf(columns)}) {`,
      '  const kept = columnOf.flatMap((name, at) => (name === leftOut ? [] : [at]));',
      '  const encode = (row) => kept.map((at) => wholeEncode(row)[at]);',
      '  const matrix = (rows) => tf.tidy(() => wholeMatrix(rows).gather(kept, 1));',
      indented(model.javascript, '  '),
      indented(train.javascript, '  '),
      '  const outputs = await model.predict(matrix(test)).array();',
      '  const found = test.filter((row, at) => accepted[row] === 1 && outputs[at][1] >= 0.5);',
      "  console.log('without', leftOut, 'it finds', found.length, 'acceptors of the test');",
      '}'
    ),
    python: codeOfLines(
      'whole, whole_model = X, model',
      'column_of = [name.split(" = ")[0] for name in encode(customers.head()).columns]',
      `for left_out in ${listOf(columns, '    ')}:`,
      '    X = whole[:, [name != left_out for name in column_of]]',
      indented(model.python, '    '),
      indented(train.python, '    '),
      '    contacts, profit = profit_by_depth(validation)',
      '    best = contacts[np.argmax(np.where(contacts <= most, profit, -np.inf))]',
      '    earned = np.interp(best, *profit_by_depth(test))',
      '    print("without", left_out, "call", round(best), "earns", earned)',
      'X, model = whole, whole_model'
    )
  };
}

function indented(code: string, indent: string): string {
  return code.trimEnd().replace(/^(?=.)/gm, indent);
}
