import { formatNumber, isNumberFormat, numberFormats } from '../format';
import { nearestName } from '../nearest-name';
import type { LiveCell, OfferedValue } from './live-cell';
import type { LiveReference } from './split-live-text';

/** What stands in the text for a value, and what is said about it. */
export type LiveAnswer =
  | {
      readonly kind: 'value';
      readonly text: string;
      readonly note: string;
      readonly stale: boolean;
    }
  /** There is such a value, but it cannot be told yet, or is not defined. */
  | { readonly kind: 'none'; readonly note: string }
  /** There is no such value. */
  | { readonly kind: 'unknown'; readonly note: string };

/**
 * Finds the value that a text asks for. A cell goes by its id or its title; capitals, spaces, hyphens and
 * underscores make no difference.
 */
export function answerReference(reference: LiveReference, cells: readonly LiveCell[]): LiveAnswer {
  const found = findValue(reference.name, cells);
  if (!found) return unknown(reference.name, cells);
  const { cell, value } = found;
  const format = reference.format ?? value?.format ?? 'plain';
  if (!isNumberFormat(format)) {
    const known = nearestName(format, numberFormats);
    const hint = known ? `Did you mean “${known}”?` : `Formats are ${numberFormats.join(', ')}.`;
    return { kind: 'unknown', note: `There is no format “${format}”. ${hint}` };
  }
  if (value?.value === undefined) return { kind: 'none', note: cell.reason };
  if (typeof value.value === 'number' && Number.isNaN(value.value)) {
    return { kind: 'none', note: `${value.label} is not defined for these results.` };
  }
  const text = typeof value.value === 'string' ? value.value : formatNumber(value.value, format);
  const note = `${value.label}, from ${cell.title}`;
  return { kind: 'value', text, note, stale: cell.state === 'stale' };
}

/** Of several cells that a name fits, the one whose own name takes most of it. */
function findValue(
  name: string,
  cells: readonly LiveCell[]
): { cell: LiveCell; value: OfferedValue | undefined } | undefined {
  const wanted = plain(name);
  const named = cells
    .flatMap((cell) => [cell.id, cell.title].map((own) => ({ cell, start: `${plain(own)}.` })))
    .filter(({ start }) => wanted.startsWith(start))
    .sort((a, b) => b.start.length - a.start.length);
  for (const { cell, start } of named) {
    const path = wanted.slice(start.length);
    const value = cell.values.find((each) => plain(each.path) === path);
    if (value) return { cell, value };
    if (cell.open && cell.state === 'none') return { cell, value: undefined };
  }
  return undefined;
}

function unknown(name: string, cells: readonly LiveCell[]): LiveAnswer {
  const names = cells.flatMap((cell) =>
    [...new Set([cell.id, cell.title])].flatMap((own) =>
      cell.values.map(({ path }) => `${own}.${path}`)
    )
  );
  const nearest = nearestName(name, names);
  const hint = nearest ? `Did you mean “${nearest}”?` : 'Choose one from the list of values.';
  return { kind: 'unknown', note: `There is no value “${name}”. ${hint}` };
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}
