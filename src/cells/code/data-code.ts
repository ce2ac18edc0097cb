import type { ColumnProfile, DataProfile } from '../../compute/protocol';
import type { RepairRule } from '../../core/data/repair';
import type { CellCode } from './cell-code';
import { codeOfLines, inComment, listOf, literal } from './literals';

/** Reads the file, gives its columns Loanbook's names, makes the chosen repairs, and finds who accepted. */
export function dataCode(data: DataProfile): CellCode {
  return { javascript: inJavascript(data), python: inPython(data) };
}

function inPython(data: DataProfile): string {
  const { columns } = data;
  const numbers = columns.filter(isMeasured).map(({ schema }) => schema.name);
  const renamed = renamedColumns(columns);
  const [column, accepted] = targetOf(data);
  return codeOfLines(
    'import numpy as np',
    'import pandas as pd',
    '',
    data.synthetic && '# The page draws its synthetic bank itself: put your own file here.',
    `customers = pd.read_csv(${literal(fileName(data))}, sep=None, engine="python")`,
    renamed.length > 0 && `customers = customers.rename(columns={\n${renamed.join('\n')}\n})`,
    numbers.length > 0 &&
      codeOfLines(
        '',
        '# Some copies of a file write 1/60 for 1.60.',
        `for name in ${listOf(numbers, '    ')}:`,
        '    text = customers[name].astype(str).str.replace("/", ".", regex=False)',
        '    customers[name] = pd.to_numeric(text, errors="coerce")'
      ),
    ...repairsOf(data).map(([name, rule]) => repairInPython(literal(name), rule)),
    `accepted = (customers[${column}] == ${accepted}).astype(int)`,
    `print(len(customers), "customers,", accepted.sum(), "accepted")  # ${data.rowCount}, ${data.acceptedCount}`
  );
}

function inJavascript(data: DataProfile): string {
  const renamed = renamedColumns(data.columns);
  const [column, accepted] = targetOf(data);
  return codeOfLines(
    "import * as aq from 'arquero';",
    '',
    data.synthetic && '// The page draws its synthetic bank itself: put your own file here.',
    `let customers = await aq.loadCSV(${literal(fileName(data))});`,
    renamed.length > 0 && `customers = customers.rename({\n${renamed.join('\n')}\n});`,
    ...repairsOf(data).map(([name, rule]) => repairInJavascript(literal(name), rule)),
    `const accepted = Array.from(customers.array(${column}), (answer) => (answer === ${accepted} ? 1 : 0));`,
    `console.log(customers.numRows(), 'customers'); // ${data.rowCount}, of whom ${data.acceptedCount} accepted`
  );
}

/** A number that is measured: codes and flags are read as they are. */
function isMeasured({ schema, isText }: ColumnProfile): boolean {
  return schema.kind === 'number' && schema.role !== 'identifier' && !isText;
}

function renamedColumns(columns: readonly ColumnProfile[]): readonly string[] {
  return columns
    .filter(({ schema }) => schema.sourceName !== schema.name)
    .map(({ schema }) => `  ${literal(schema.sourceName)}: ${literal(schema.name)},`);
}

/** The target column and the value that means "accepted", both as they are written in code. */
function targetOf({ target, columns }: DataProfile): readonly [column: string, accepted: string] {
  const profile = columns.find(({ schema }) => schema.name === target.column);
  const value = profile?.values.find((each) => each.value === target.acceptedValue);
  const accepted = profile?.isText && value ? value.text : target.acceptedValue;
  return [literal(target.column), literal(accepted)];
}

function fileName({ name, synthetic }: DataProfile): string {
  return synthetic ? 'synthetic-bank.csv' : inComment(name);
}

function repairsOf({ view, proposals, columns }: DataProfile): readonly [string, RepairRule][] {
  return proposals
    .filter(({ id }) => view.repairs.includes(id))
    .flatMap(({ column }) => {
      const rule = columns.find(({ schema }) => schema.name === column)?.schema.repairRule;
      return rule ? [[column, rule] as [string, RepairRule]] : [];
    });
}

function repairInPython(name: string, rule: RepairRule): string {
  if (rule.kind === 'negative') return `customers.loc[customers[${name}] < 0, ${name}] = 0`;
  const wellFormed = `r"\\d{${rule.digits}}(-\\d+)?"`;
  return codeOfLines(
    `well_formed = customers[${name}].astype(str).str.fullmatch(${wellFormed})`,
    `customers[${name}] = customers[${name}].where(well_formed)`
  ).trimEnd();
}

function repairInJavascript(name: string, rule: RepairRule): string {
  const value = `row[${name}]`;
  const test =
    rule.kind === 'negative'
      ? `${value} < 0 ? 0 : ${value}`
      : `/^\\d{${rule.digits}}(-\\d+)?$/.test(${value}) ? ${value} : null`;
  return `customers = customers.derive({ ${name}: aq.escape((row) => (${test})) });`;
}
