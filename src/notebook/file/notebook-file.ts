/** The customers that a notebook was made with: enough to know them again, and no row of them. */
export interface FileData {
  readonly name: string;
  readonly fingerprint: string;
  readonly rows: number;
}

/** A cell in a file: what is left out is as in a new cell, or as its kind has it. */
export interface FileCell {
  readonly id: string;
  /** Left out where it is the id. */
  readonly kind?: string;
  readonly name?: string;
  /** Parameters in which the cell differs from its kind's defaults. */
  readonly set?: unknown;
  /** All parameters, where they cannot be told as a difference. */
  readonly params?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly hidden?: boolean;
  readonly codeShown?: boolean;
  readonly controlsOpen?: boolean;
}

/** What a `.loanbook.json` holds. */
export interface NotebookFile {
  /** Version of the format. */
  readonly loanbook: number;
  readonly title?: string;
  readonly runsCostly?: boolean;
  readonly data: FileData | null;
  readonly cells: readonly FileCell[];
}

/** What is known of a kind of cell when a file is written or read. */
export interface FileKind {
  readonly kind: string;
  readonly defaults: unknown;
}

/** Version that is written, and the newest that is read. */
export const FILE_VERSION = 1;

export const FILE_ENDING = '.loanbook.json';
