import type { LiveReference } from '../live-values/split-live-text';

/** What a text’s Markdown may become on the page; nothing else can. */
export const proseTags = [
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'code',
  'em',
  'strong',
  'del',
  'sub',
  'sup',
  'kbd',
  'mark',
  'br',
  'hr',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td'
] as const;

export type ProseTag = (typeof proseTags)[number];

export interface ProseElement {
  readonly kind: 'element';
  readonly tag: ProseTag;
  readonly children: readonly ProseNode[];
  /** Of a table's cell. */
  readonly align?: 'left' | 'right' | 'center';
  /** Of a numbered list that does not begin at 1. */
  readonly start?: number;
}

export interface ProseLink {
  readonly kind: 'link';
  /** Begins with https:, http:, mailto: or #. */
  readonly href: string;
  /** Where it leads, for the reader to see; null for a place on this page. */
  readonly address: string | null;
  readonly children: readonly ProseNode[];
}

/** A picture that is in the text itself. */
export interface ProseImage {
  readonly kind: 'image';
  readonly src: string;
  readonly alt: string;
}

export interface ProseValue {
  readonly kind: 'value';
  readonly reference: LiveReference;
}

/** A part of a text as it is shown. A string is text and never markup. */
export type ProseNode = string | ProseElement | ProseLink | ProseImage | ProseValue;
