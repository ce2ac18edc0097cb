/** A part of a model card as it is read. */
export interface CardSection {
  readonly title: string;
  readonly blocks: readonly CardBlock[];
}

/** All texts are plain: names from a file stand in them as they are, and whoever writes them down escapes them. */
export type CardBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };
