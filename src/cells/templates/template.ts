import type { NotebookDocument } from '../../notebook/document';

/** A notebook to begin with. */
export interface Template {
  readonly id: 'recommended' | 'reference' | 'lesson' | 'empty';
  readonly title: string;
  /** Whom it is for and what is in it. */
  readonly words: string;
  document(): NotebookDocument;
}
