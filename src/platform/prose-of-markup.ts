import type { LiveReference } from '../core/live-values/split-live-text';
import { fillHoles, splitHoles } from '../core/text/live-holes';
import {
  proseTags,
  type ProseElement,
  type ProseNode,
  type ProseTag
} from '../core/text/prose-node';
import { safeLink } from '../core/text/safe-link';

/** By the name in the markup. The page has one h1 of its own, so a text's headings begin below it. */
const tags: ReadonlyMap<string, ProseTag> = new Map<string, ProseTag>([
  ...proseTags.map((tag) => [tag, tag] as const),
  ['h1', 'h2'],
  ['h2', 'h3'],
  ['h3', 'h4'],
  ['h4', 'h5'],
  ['h5', 'h6'],
  ['b', 'strong'],
  ['i', 'em'],
  ['s', 'del']
]);

/** Elements that markup may hold on its way to prose. */
export const markupTags: readonly string[] = [...tags.keys(), 'a', 'img'];

/** Parts nested more deeply are shown as their text alone. */
const DEEPEST = 40;

const pictures = /^data:image\/(png|jpeg|gif|webp);base64,[a-z0-9+/=\s]+$/i;

/**
 * Reads clean markup as prose. What prose has no part for is left out and its contents stay; a picture from
 * elsewhere becomes a link to it, since showing it would tell its owner who reads.
 *
 * @param references the values by their holes' numbers
 */
export function proseOfMarkup(
  parent: Node,
  references: readonly LiveReference[],
  depth = 0,
  literal = false
): readonly ProseNode[] {
  if (depth > DEEPEST) return [fillHoles(parent.textContent ?? '', references)];
  return [...parent.childNodes].flatMap((node): readonly ProseNode[] => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.textContent ?? '';
      // What is written as code is there to be read, not to be filled in.
      if (literal) return [fillHoles(text, references)];
      return splitHoles(text, references).map((part) =>
        typeof part === 'string' ? part : { kind: 'value', reference: part }
      );
    }
    if (!(node instanceof Element)) return [];
    const name = node.localName;
    const inside = () =>
      proseOfMarkup(node, references, depth + 1, literal || name === 'code' || name === 'pre');
    if (name === 'a') return linkOf(node, inside());
    if (name === 'img') return pictureOf(node, references);
    const tag = tags.get(name);
    return tag ? [elementOf(tag, node, inside())] : inside();
  });
}

function elementOf(tag: ProseTag, element: Element, children: readonly ProseNode[]): ProseElement {
  const align = element.getAttribute('align');
  const start = Number(element.getAttribute('start') ?? 1);
  return {
    kind: 'element',
    tag,
    children,
    ...(align === 'left' || align === 'right' || align === 'center' ? { align } : {}),
    ...(tag === 'ol' && Number.isInteger(start) && start !== 1 ? { start } : {})
  };
}

function linkOf(element: Element, children: readonly ProseNode[]): readonly ProseNode[] {
  const link = safeLink(element.getAttribute('href') ?? '');
  return link ? [{ kind: 'link', ...link, children }] : children;
}

function pictureOf(element: Element, references: readonly LiveReference[]): readonly ProseNode[] {
  const src = element.getAttribute('src') ?? '';
  const alt = fillHoles(element.getAttribute('alt') ?? '', references);
  if (pictures.test(src)) return [{ kind: 'image', src, alt }];
  const link = safeLink(src);
  const words = alt || 'picture';
  return link?.address ? [{ kind: 'link', ...link, children: [words] }] : [words];
}
