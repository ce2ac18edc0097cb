import type { CellCode } from './cell-code';
import { codeOfLines } from './literals';

/** Opens the runs that the cell exports as JSON. */
export function runsCode(): CellCode {
  return {
    javascript: codeOfLines(
      "import { readFile } from 'node:fs/promises';",
      '',
      "// The cell's “Export as JSON” writes this file.",
      "const { runs: ledger } = JSON.parse(await readFile('runs.json', 'utf8'));",
      'console.table(ledger.map(({ name, seed, epochs }) => ({ name, seed, ...epochs.at(-1) })));'
    ),
    python: codeOfLines(
      'import json',
      '',
      '# The cell\'s "Export as JSON" writes this file.',
      'with open("runs.json", encoding="utf-8") as file:',
      '    ledger = json.load(file)["runs"]',
      'print(pd.DataFrame([{"name": run["name"], "seed": run["seed"], **run["epochs"][-1]} for run in ledger]))'
    )
  };
}
