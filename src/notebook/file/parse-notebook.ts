import * as v from 'valibot';
import { newCell, type DocumentCell, type NotebookDocument } from '../document';
import { badNotebook } from './bad-notebook';
import { checkJson } from './check-json';
import { describeIssue } from './describe-issue';
import { fileLimits } from './file-limits';
import { fileSchema, type CheckedFile } from './file-schema';
import { FILE_VERSION, type FileData, type FileKind } from './notebook-file';
import { fillIn } from './sparse';

/** A kind of cell, as reading a file needs it. */
export interface ReadableKind extends FileKind {
  /** Whether a notebook may have several of the kind. */
  readonly repeatable?: boolean;
  /** What is wrong with parameters from elsewhere, in a sentence without its full stop; null if nothing is. */
  problemOf(params: unknown): string | null;
}

/** A notebook as it was read. */
export interface ReadNotebook {
  readonly document: NotebookDocument;
  readonly data: FileData | null;
  /** What could not be taken over, in sentences for the reader. */
  readonly notes: readonly string[];
}

/** Ids that would stand for parts of the page, or for what every object has. */
const RESERVED = new Set(['app', 'notebook', 'constructor']);

/**
 * Reads a notebook from its file's text. What a newer or foreign notebook has and this one does not know is left
 * out and said; whatever is no notebook is refused whole.
 * @throws LoanbookError `bad-notebook`, and nothing else
 */
export function parseNotebook(text: string, kinds: readonly ReadableKind[]): ReadNotebook {
  const file = checkedFile(text);
  const byKind = new Map(kinds.map((each) => [each.kind, each]));
  const notes: string[] = [];
  const taken = new Set<string>();
  const cells = file.cells.flatMap((cell): DocumentCell[] => {
    const kindName = cell.kind ?? cell.id;
    if (taken.has(cell.id)) throw badNotebook(`Two of its cells have the same id, “${cell.id}”`);
    if (RESERVED.has(cell.id)) throw badNotebook(`A cell cannot have the id “${cell.id}”`);
    taken.add(cell.id);
    const kind = byKind.get(kindName);
    if (!kind) {
      notes.push(`A cell of the kind “${kindName}” was left out: this Loanbook does not know it.`);
      return [];
    }
    return [documentCell(cell, kind, notes)];
  });
  for (const { kind, repeatable } of kinds) {
    if (!repeatable && cells.filter((cell) => cell.kind === kind).length > 1) {
      throw badNotebook(`It has more than one cell of the kind “${kind}”; a notebook has one`);
    }
  }
  const document = { title: file.title ?? '', cells, runsCostly: file.runsCostly ?? false };
  return { document, data: file.data, notes };
}

function checkedFile(text: string): CheckedFile {
  if (text.length > fileLimits.length) {
    throw badNotebook('It is larger than 2 MB, the most that a notebook may be');
  }
  const json = parsed(text);
  checkJson(json);
  const version = typeof json === 'object' && json !== null ? Reflect.get(json, 'loanbook') : null;
  if (typeof version !== 'number') throw badNotebook('This is no notebook of Loanbook');
  if (version > FILE_VERSION) {
    throw badNotebook(
      `This notebook was saved by a newer Loanbook (format ${version}; this one reads up to ${FILE_VERSION})`,
      'Load this page anew to get the newest Loanbook, and open it again.'
    );
  }
  if (version !== FILE_VERSION) {
    throw badNotebook(`There is no format ${version} of notebooks; the format is ${FILE_VERSION}`);
  }
  const result = v.safeParse(fileSchema, json, { abortEarly: true });
  if (!result.success) throw badNotebook(describeIssue(result.issues[0]));
  return result.output;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw badNotebook('This is not JSON, so it is no notebook', undefined, cause);
  }
}

function documentCell(
  cell: CheckedFile['cells'][number],
  { kind, defaults, problemOf }: ReadableKind,
  notes: string[]
): DocumentCell {
  const { set, params: whole, ...rest } = cell;
  const params = 'params' in cell ? whole : 'set' in cell ? fillIn(set, defaults) : defaults;
  const problem = problemOf(params);
  const name = cell.name || cell.id;
  if (problem !== null) {
    notes.push(
      `The settings of “${name}” are the usual ones, since its own cannot be used: ${problem}.`
    );
  }
  return {
    ...newCell(cell.id, kind, defaults),
    ...rest,
    kind,
    params: problem === null ? params : defaults
  };
}
