import { LoanbookError } from '../../errors';
import type { InputStep, PortableModel, Scorer } from '../portable-model';
import { portableTitle } from '../portable-title';
import { sqlColumn, sqlInput } from './sql-columns';
import { sqlDialects, type SqlDialect } from './sql-dialect';
import type { SqlDialectName } from './sql-dialect-name';
import { sqlLogit, sqlUnits } from './sql-layers';
import { sqlNames, sqlTable, type SqlNames } from './sql-names';
import { passedOn, sqlSizeProblem } from './sql-size';
import { sqlTree } from './sql-tree';
import { sqlSigmoid, sqlStep, weightedSum } from './sql-words';

/** Steps of the query so far, and the last one's name. */
interface Steps {
  readonly written: string[];
  last: string;
}

/**
 * One query that scores a whole table where it lies: its keys (without any: the model's columns) and the probability of
 * accepting. One step (CTE) a layer. Numbers are in double precision; the probabilities are those of Loanbook to 1e-5.
 *
 * @param table name of the table, with its schema if it has one
 * @throws LoanbookError `bad-setting` for a model that is too large for a query, or a name that the engine cannot have
 */
export function writeSql(model: PortableModel, dialectName: SqlDialectName, table: string): string {
  const dialect = sqlDialects[dialectName];
  const { scorer, columns } = model;
  const kept = passedOn(model);
  const tooLarge = sqlSizeProblem(model);
  if (tooLarge !== null) throw new LoanbookError('bad-setting', tooLarge);
  [...kept, ...columns.map(({ name }) => name)].forEach(checkName);
  const keys = kept.map(dialect.identifier);
  const names = sqlNames(kept);
  const steps: Steps = { written: [], last: sqlTable(table, dialect) };
  const step = (name: string, values: readonly (readonly [name: string, value: string])[]) => {
    const selected = [...keys, ...values.map(([as, value]) => `${value} AS ${as}`)];
    steps.written.push(sqlStep(dialect, `loanbook_${name}`, selected, steps.last));
    steps.last = `loanbook_${name}`;
  };
  step(
    'columns',
    columns.map((column, place) => [names.column(place), sqlColumn(column, dialect)])
  );
  const probability = scorerSteps(scorer, dialect, names, step);
  return [
    `-- ${portableTitle(model)}.`,
    `-- Written by Loanbook for ${dialect.title}. Scores the whole table; NULL counts as missing.`,
    '-- Names are quoted: spell them as the table does, capitals included. Columns of texts must hold the file’s texts.',
    'WITH',
    `${steps.written.join(',\n')}`,
    `SELECT\n  ${[...keys, `${probability} AS ${names.probability}`].join(',\n  ')}`,
    `FROM ${steps.last}`,
    ''
  ].join('\n');
}

type Step = (name: string, values: readonly (readonly [name: string, value: string])[]) => void;

/** Writes the steps between the columns and the last one. @returns the probability, as an expression of them */
function scorerSteps(scorer: Scorer, dialect: SqlDialect, names: SqlNames, step: Step): string {
  if (scorer.kind === 'trees') {
    const trees = scorer.trees.map((_, place) => names.tree(place));
    step(
      'trees',
      scorer.trees.map((tree, place) => [trees[place]!, sqlTree(tree, dialect, names)])
    );
    const each = scorer.combine === 'mean' ? 1 / trees.length : 1;
    const sum =
      trees.length === 1 && each === 1 && scorer.start === 0
        ? trees[0]!
        : weightedSum(
            scorer.start,
            trees.map(() => each),
            trees,
            '    '
          );
    if (scorer.combine === 'mean') return sum;
    step('sum', [[names.logit, sum]]);
    return sqlSigmoid(names.logit);
  }
  let before = inputStep(scorer.inputs, dialect, names, step);
  if (scorer.kind === 'network') {
    scorer.layers.slice(0, -1).forEach((layer, depth) => {
      const units = sqlUnits(layer, before, '    ');
      const named = units.map((_, unit) => names.unit(depth, unit));
      step(
        `layer_${depth + 1}`,
        units.map((unit, i) => [named[i]!, unit])
      );
      before = named;
    });
    step('output', [[names.logit, sqlLogit(scorer.layers.at(-1)!, before, '    ')]]);
  } else {
    step('sum', [
      [names.logit, weightedSum(scorer.intercept, scorer.coefficients, before, '    ')]
    ]);
  }
  return sqlSigmoid(names.logit);
}

function inputStep(
  inputs: readonly InputStep[],
  dialect: SqlDialect,
  names: SqlNames,
  step: Step
): readonly string[] {
  step(
    'inputs',
    inputs.map((input, place) => [names.input(place), sqlInput(input, dialect, names)])
  );
  return inputs.map((_, place) => names.input(place));
}

function checkName(column: string): void {
  if (!column.includes('\0')) return;
  throw new LoanbookError(
    'bad-setting',
    `The column name “${column.replaceAll('\0', '␀')}” holds a character (code 0) that no query can. Rename it in the file and open it again.`,
    { column }
  );
}
