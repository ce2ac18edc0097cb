import { distinctValues } from './distinct-values';
import { fewValues, type FewValues } from './few-values';
import { isBornWith } from './is-born-with';
import { plainSchema } from './plain-schema';
import type { Column, ColumnKind, ColumnRole, ColumnSchema } from './table';

/** Whole numbers with at most so many values, each ten times or more on average, are categories. */
const mostNumericCategories = 6;
/** Texts with more values say too little about each to learn from. */
const mostTextCategories = 50;

/** Pairs of words that mean no and yes, in that order. */
const noYesPairs = [
  ['0', '1'],
  ['no', 'yes'],
  ['n', 'y'],
  ['false', 'true'],
  ['f', 't']
] as const;

/**
 * The schema of a column by its name and values alone. Two values: a flag. All different: an identifier,
 * if they are texts, count up one by one, or the name says so. One value, or texts too many to learn
 * from: ignored.
 */
export function inferredSchema(
  names: Pick<ColumnSchema, 'name' | 'sourceName'>,
  content: Content
): ColumnSchema {
  const few = fewValues(content.values, mostTextCategories);
  const present = content.values.reduce((n, value) => n + (Number.isNaN(value) ? 0 : 1), 0);
  const kind = kindOf(content, few, present);
  const label = labelOf(names.name);
  return {
    ...plainSchema(names.name),
    ...names,
    kind,
    role: content.dictionary
      ? textRole(content.dictionary.length, present)
      : numberRole(names.name, content.values, few, present),
    label,
    axisLabel: label,
    valueLabels: kind === 'flag' && few ? flagLabels(content, few) : {},
    ...(isBornWith(names.name) && { change: 'never' })
  };
}

type Content = Pick<Column, 'values' | 'dictionary'>;

function kindOf({ dictionary }: Content, few: FewValues | null, present: number): ColumnKind {
  const count = few?.values.length ?? Infinity;
  if (count === 2) return 'flag';
  if (dictionary) return 'category';
  const isCoded = count > 2 && count <= mostNumericCategories && present >= 10 * count;
  return isCoded && few?.values.every(Number.isInteger) ? 'category' : 'number';
}

function textRole(distinct: number, present: number): ColumnRole {
  if (distinct < 2) return 'ignored';
  if (distinct === 2) return 'input';
  if (distinct === present) return 'identifier';
  return distinct <= mostTextCategories && present >= 2 * distinct ? 'input' : 'ignored';
}

function numberRole(
  name: string,
  values: Float64Array,
  few: FewValues | null,
  present: number
): ColumnRole {
  if (few && few.values.length < 2) return 'ignored';
  if (present < 3 || !(isIdentifierName(name) || countsUp(values))) return 'input';
  const distinct = distinctValues(values).values;
  return distinct.length === present && distinct.every(Number.isInteger) ? 'identifier' : 'input';
}

function isIdentifierName(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => ['id', 'key', 'no', 'nr', 'number', 'index', 'code'].includes(word));
}

function countsUp(values: Float64Array): boolean {
  return values.every((value, i) => i === 0 || value === values[i - 1]! + 1);
}

/** "credit_amount" reads as "Credit amount". */
function labelOf(name: string): string {
  const words = name.replace(/[_.\s]+/g, ' ').trim();
  return words === '' ? name : words[0]!.toUpperCase() + words.slice(1);
}

function flagLabels({ dictionary }: Content, few: FewValues): Record<string, string> {
  const texts = few.values.map((value) => dictionary?.[value] ?? String(value));
  const pair = noYesPairs.find((words) =>
    words.every((w) => texts.some((t) => t.toLowerCase() === w))
  );
  if (!pair) return {};
  return Object.fromEntries(texts.map((t) => [t, t.toLowerCase() === pair[1] ? 'Yes' : 'No']));
}
