import type { CellCode } from './cell-code';
import { codeOfLines } from './literals';

/** The share that the past campaign reached. */
export function introductionCode(): CellCode {
  return {
    javascript: codeOfLines(
      'const share = accepted.reduce((sum, answer) => sum + answer, 0) / accepted.length;',
      'console.log(`${Math.round(share * 100)} in 100 said yes`);'
    ),
    python: codeOfLines('print(f"{accepted.mean() * 100:.0f} in 100 said yes")')
  };
}
