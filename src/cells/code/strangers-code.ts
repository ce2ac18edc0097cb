import type { NearRule } from '../../core/leaks/near-rule';
import { equalColumns } from '../../core/leaks/near-rule';
import type { StrangersParams } from '../strangers-params';
import type { CellCode } from './cell-code';
import { codeOfLines, listOf } from './literals';

/** A random forest in two cross-validations: at random, and with copies kept together. */
export function strangersCode(
  { parts, foldSeed, seed }: StrangersParams,
  rule: NearRule | null
): CellCode {
  const equal = rule ? equalColumns(rule) : [];
  return {
    python: codeOfLines(
      'from sklearn.ensemble import RandomForestClassifier',
      'from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold, cross_val_score',
      '',
      `copies = customers.groupby(${listOf(equal, '    ')}, sort=False, dropna=False).ngroup()`,
      `forest = RandomForestClassifier(200, max_features=0.5, random_state=${seed})`,
      'numbers = pd.get_dummies(customers[inputs])',
      `at_random = StratifiedKFold(${parts}, shuffle=True, random_state=${foldSeed})`,
      `together = StratifiedGroupKFold(${parts}, shuffle=True, random_state=${foldSeed})`,
      'print("on copies", cross_val_score(forest, numbers, accepted, cv=at_random).mean())',
      'print("on strangers", cross_val_score(forest, numbers, accepted, cv=together, groups=copies).mean())'
    ),
    javascript: codeOfLines(
      '// TensorFlow.js has neither trees nor folds: with these groups held out whole, train the network above again.',
      `const copiesBy = ${listOf(equal)};`,
      'const groupOf = (row) => JSON.stringify(copiesBy.map((name) => row[name]));',
      "console.log('groups of copies', new Set(customers.objects().map(groupOf)).size);"
    )
  };
}
