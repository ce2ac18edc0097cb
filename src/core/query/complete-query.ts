import { textInCode } from './column-in-code';
import { isIdentifier } from './is-identifier';
import { opFunctions } from './op-functions';
import { verbs } from './verb-names';

/** A word that could be typed next. */
export interface QueryWord {
  readonly label: string;
  readonly insert?: string;
  /** Characters before the typed part that the insertion replaces, too. */
  readonly eats?: number;
  readonly detail?: string;
  readonly kind: 'function' | 'method' | 'property';
}

export interface QueryWords {
  /** Characters before the cursor that a choice replaces. */
  readonly typed: number;
  readonly options: readonly QueryWord[];
}

/** A column as the list of words shows it. */
export interface WordColumn {
  readonly name: string;
  readonly label: string;
}

const helpers: readonly QueryWord[] = [
  { label: 'd => ', detail: 'a function of the row', kind: 'function' },
  { label: 'op.', detail: 'functions', kind: 'function' },
  { label: 'desc', insert: 'desc(', detail: 'from the greatest down', kind: 'function' },
  { label: 'bin', insert: 'bin(', detail: 'ranges of a number', kind: 'function' },
  { label: 'not', insert: 'not(', detail: 'all columns but these', kind: 'function' }
];

/**
 * What could be typed next in a query: after `op.` its functions, after the row’s name or in quotation marks the
 * columns (the table’s, and those that the text makes), after a step another one. Null where nothing is known.
 */
export function completeQuery(before: string, columns: readonly WordColumn[]): QueryWords | null {
  const op = /\bop\.(\w*)$/.exec(before);
  if (op) return { typed: op[1]!.length, options: opWords };
  const property = /\b(\w+)\.(\w*)$/.exec(before);
  if (property && new RegExp(`\\b${property[1]}\\s*\\)?\\s*=>`).test(before)) {
    const options = columnsIn(before, columns).map(propertyWord);
    return { typed: property[2]!.length, options };
  }
  const quoted = /[([,]\s*(['"])([^'"\n]*)$/.exec(before);
  if (quoted) {
    const options = columnsIn(before, columns).map(({ name, label }) => ({
      label: name,
      ...detail(name, label),
      kind: 'property' as const
    }));
    return { typed: quoted[2]!.length, options };
  }
  const step = /(?:^|\)\s*\.)\s*(\w*)$/.exec(before);
  if (step) return { typed: step[1]!.length, options: verbWords };
  const input = /[(,:]\s*(\w*)$/.exec(before);
  return input ? { typed: input[1]!.length, options: helpers } : null;
}

const verbWords: readonly QueryWord[] = Object.entries(verbs).map(([label, words]) => ({
  label,
  insert: `${label}(`,
  detail: words,
  kind: 'method'
}));

const opWords: readonly QueryWord[] = [...opFunctions].map(([label, { words }]) => ({
  label,
  insert: `${label}(`,
  detail: words,
  kind: 'function'
}));

function propertyWord({ name, label }: WordColumn): QueryWord {
  const word = { label: name, ...detail(name, label), kind: 'property' as const };
  // The point gives way to brackets.
  return isIdentifier(name) ? word : { ...word, insert: `[${textInCode(name)}]`, eats: 1 };
}

function detail(name: string, label: string): { detail?: string } {
  return label === '' || label === name ? {} : { detail: label };
}

/** The table's columns, and names that the text gives. */
function columnsIn(text: string, columns: readonly WordColumn[]): readonly WordColumn[] {
  const made = [...text.matchAll(/[{,]\s*([A-Za-z_]\w*)\s*:/g)].map(([, name]) => name!);
  const known = new Set(columns.map(({ name }) => name));
  const more = [...new Set(made)].filter((name) => !known.has(name));
  return [...columns, ...more.map((name) => ({ name, label: '' }))];
}
