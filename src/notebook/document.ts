/** A cell of a document, in full: what a file leaves out is filled in when it is read. */
export interface DocumentCell {
  /** Unique in its document, and never given to another cell while undo could bring this one back. */
  readonly id: string;
  readonly kind: string;
  /** What the cell is called on the page, and where other cells name it; empty: its kind's own title. */
  readonly name: string;
  readonly params: unknown;
  /** By kind of input: which cell of that kind it reads. A kind that is left out means the document's first. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Only the title shows. */
  readonly hidden: boolean;
  /** The lines that do the same in code show below the cell. */
  readonly codeShown: boolean;
  /** Whether its controls are there for a reader and on stage. */
  readonly controlsOpen: boolean;
}

/** What a notebook is, without its results and without any of the customers' rows. */
export interface NotebookDocument {
  readonly title: string;
  /** In reading order. */
  readonly cells: readonly DocumentCell[];
  /** Costly cells run by themselves, too, when what they read has changed. */
  readonly runsCostly: boolean;
}

/** A cell as it is when new. */
export function newCell(id: string, kind: string, params: unknown): DocumentCell {
  return {
    id,
    kind,
    name: '',
    params,
    inputs: {},
    hidden: false,
    codeShown: false,
    controlsOpen: true
  };
}

/** A document with one cell of each kind, whose id is the kind's name. */
export function documentOf(
  kinds: readonly { readonly kind: string; readonly defaults: unknown }[],
  title = ''
): NotebookDocument {
  return {
    title,
    cells: kinds.map(({ kind, defaults }) => newCell(kind, kind, defaults)),
    runsCostly: false
  };
}

export function findCell(document: NotebookDocument, id: string): DocumentCell | undefined {
  return document.cells.find((cell) => cell.id === id);
}
