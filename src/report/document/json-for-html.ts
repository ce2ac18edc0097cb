/**
 * JSON as it may stand in a page's `<script type="application/json">`: the same JSON, in which no `<` is left that
 * could end the element or begin a comment.
 */
export function jsonForHtml(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
