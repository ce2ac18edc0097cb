import type { InputStep, PortableColumn } from '../portable-model';
import type { TfjsColumn } from './input-layers';

/** What goes into the written network for one column of the table. */
export interface TfjsInput extends PortableColumn, TfjsColumn {
  /** The number that means a missing value, or a text that is not in the list. */
  readonly missing: number;
}

/** How each column goes into a network that takes numbers only. */
export function tfjsColumns(
  columns: readonly PortableColumn[],
  inputs: readonly InputStep[]
): TfjsInput[] {
  return columns.map((column, place): TfjsInput => {
    const steps = inputs.filter((step) => step.column === place);
    const levels = steps.flatMap((step) => (step.kind === 'level' ? [step.level] : []));
    const texts = levels.filter((level) => typeof level === 'string');
    const codes = levels.filter((level) => typeof level === 'number');
    const [first] = steps;
    const fill = first?.kind === 'number' ? first.fill : 0;
    // A number that is no level: nothing is known of the customer.
    const missing = codes.length > 0 ? Math.floor(Math.min(...codes)) - 1 : fill;
    return { ...column, texts, missing };
  });
}
