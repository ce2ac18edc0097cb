import type { CellCode } from './cell-code';
import { codeOfLines } from './literals';

/** What it comes to, in a sentence whose numbers are computed. */
export function conclusionCode(): CellCode {
  return {
    javascript: codeOfLines(
      'console.log(',
      '  `Of ${tp + fn} test customers who accept the network finds ${tp}, with ${tp + fp} calls.`',
      ');'
    ),
    python: codeOfLines(
      'print(f"Of {tp + fn} test customers who accept the network finds {tp}, with {tp + fp} calls.")'
    )
  };
}
