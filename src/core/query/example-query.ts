import type { ColumnSchema } from '../data/table';
import { columnInCode, textInCode } from './column-in-code';

/** What the example needs to know of the customers. */
export interface ExampleSource {
  readonly columns: readonly Pick<ColumnSchema, 'name' | 'kind' | 'role'>[];
  readonly target: string;
  /** The target's value that means accepted, as the query sees it. */
  readonly accepted: number | string;
}

/** A first question to the customers: by a group that suits, how many there are and how many of them accepted. */
export function exampleQuery({ columns, target, accepted }: ExampleSource): string {
  const inputs = columns.filter(({ role }) => role === 'input');
  const group =
    inputs.find(({ kind }) => kind === 'category') ?? inputs.find(({ kind }) => kind === 'flag');
  const answer = columnInCode(target);
  const value = typeof accepted === 'string' ? textInCode(accepted) : String(accepted);
  const isYesNo = columns.some(({ name, kind }) => name === target && kind === 'flag');
  const rate = accepted === 1 && isYesNo ? answer : `${answer} === ${value}`;
  const steps = [
    ...(group ? [`groupby(${textInCode(group.name)})`] : []),
    `rollup({n: op.count(), rate: op.mean(d => ${rate})})`,
    ...(group ? ["orderby(desc('rate'))"] : [])
  ];
  return steps.join('\n  .');
}
