import type { NumberFormat } from '../format';
import type { PersonalAttribute } from './personal-attribute';
import type { RepairRule } from './repair';
import { valueLabel } from './value-label';

/** number: measured; category: one of a few values; flag: yes or no. */
export type ColumnKind = 'number' | 'category' | 'flag';

/** identifier and ignored columns stay in the file and out of the network. */
export type ColumnRole = 'identifier' | 'target' | 'input' | 'ignored';

/** How a person's value may change: never, or only upwards. Left out: as it likes. */
export type ColumnChangeRule = 'never' | 'rises';

/** What is known of a column before its values are read. */
export interface ColumnSchema {
  /** The name that Loanbook uses, shows and exports. */
  readonly name: string;
  /** The name as the file spells it. */
  readonly sourceName: string;
  readonly kind: ColumnKind;
  readonly role: ColumnRole;
  /** Short, for controls and sentences: "Income". */
  readonly label: string;
  /** For an axis, with the unit: "Annual income, thousand $". */
  readonly axisLabel: string;
  /** One sentence that says what it means. Empty where it is not known. */
  readonly meaning: string;
  readonly format: NumberFormat;
  /** Labels of coded values: 1 → "Undergraduate". */
  readonly valueLabels: Readonly<Record<string, string>>;
  /** What may be wrong with its values and how it is put right; absent where nothing is known. */
  readonly repairRule?: RepairRule;
  /** What it tells of a person that law may protect; absent where that is nothing or not known. */
  readonly attribute?: PersonalAttribute;
  /** Where its numbers are usually cut into bands: the lower end of each but the first. Absent: by their quartiles. */
  readonly bandCuts?: readonly number[];
  readonly change?: ColumnChangeRule;
}

/**
 * A column and its values. Texts are codes into `dictionary` (sorted ascending), numbers stand for
 * themselves, a missing value is NaN.
 */
export interface Column {
  readonly schema: ColumnSchema;
  readonly values: Float64Array;
  readonly dictionary: readonly string[] | null;
}

/** Which column is the answer, and which of its values means "accepted" (as stored in `values`). */
export interface Target {
  readonly column: string;
  readonly acceptedValue: number;
}

/** A parsed customer file: columns in file order, all of `rowCount` values. */
export interface Table {
  readonly name: string;
  readonly synthetic: boolean;
  readonly rowCount: number;
  readonly columns: readonly Column[];
  readonly target: Target;
  /** Which charts and segments suit this kind of file. */
  readonly plan: AnalysisPlan;
  /** Hash of names and values, before repairs. */
  readonly fingerprint: string;
}

/** One chart to be drawn. `name`s are the keys of the exported results. */
export type ChartPlan =
  | { readonly kind: 'counts'; readonly name: string; readonly column: string }
  | {
      readonly kind: 'histogram';
      readonly name: string;
      readonly column: string;
      /** null: automatic bins (the narrower of Freedman-Diaconis and Sturges). */
      readonly binWidth: number | null;
    }
  | {
      readonly kind: 'histogram-by-target';
      readonly acceptedName: string;
      readonly declinedName: string;
      readonly column: string;
      readonly binWidth: number | null;
    }
  | { readonly kind: 'correlation'; readonly name: string };

/** A condition on one column; `any of` its values, or bounds (at least, below). */
export interface Condition {
  readonly column: string;
  readonly atLeast?: number;
  readonly below?: number;
}

/** A group of customers worth a sentence: every one of `all`, and at least one of `any` (if given). */
export interface SegmentPlan {
  /** Completes "Of the … customers": "earning at least $118k with a further degree or a family of 3 or more". */
  readonly label: string;
  readonly all: readonly Condition[];
  readonly any?: readonly Condition[];
  /** True: customers for whom `any` fails. */
  readonly exceptAny?: boolean;
}

export interface AnalysisPlan {
  readonly charts: readonly ChartPlan[];
  readonly segments: readonly SegmentPlan[];
}

/** Finds a column by name; undefined if there is none. */
export function findColumn(table: Table, name: string): Column | undefined {
  return table.columns.find((column) => column.schema.name === name);
}

/** 1 for customers who accepted, 0 for those who declined, one a row. */
export function acceptedFlags(table: Table): Uint8Array {
  const values = findColumn(table, table.target.column)!.values;
  return Uint8Array.from(values, (value) => (value === table.target.acceptedValue ? 1 : 0));
}

/** A value as a person reads it in a table: the label, the text, the number, or an en dash if missing. */
export function showValue(column: Pick<Column, 'schema' | 'dictionary'>, value: number): string {
  if (Number.isNaN(value)) return '–';
  const raw = column.dictionary ? column.dictionary[value]! : String(value);
  return valueLabel(column.schema, raw) ?? raw;
}
