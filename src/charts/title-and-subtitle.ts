/** What a chart shows, in words computed from its numbers, and how to read it. */
export interface TitleAndSubtitle {
  readonly title: string;
  readonly subtitle: string;
}
