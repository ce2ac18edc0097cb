import type { SqlDialectName } from './sql/sql-dialect-name';

/** What a model can be written as. */
export const portableFormats = ['sql', 'onnx', 'python', 'javascript', 'tfjs'] as const;

export type PortableFormat = (typeof portableFormats)[number];

/** A model's way out: the format, and of SQL for which engine and table. */
export interface PortableChoice {
  readonly format: PortableFormat;
  readonly dialect: SqlDialectName;
  /** With its schema, if it has one: bank.customers. */
  readonly table: string;
}

/** A file that is to be written. */
export interface PortableFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}
