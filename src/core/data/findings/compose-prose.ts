import type { LiveValue, Prose } from '../../prose';

/** Template tag: a sentence of words and live numbers. Texts are joined, so that no two stand in a row. */
export function composeProse(
  texts: TemplateStringsArray,
  ...parts: readonly (string | LiveValue)[]
): Prose {
  const prose: (string | LiveValue)[] = [];
  const append = (part: string | LiveValue): void => {
    const last = prose[prose.length - 1];
    if (part === '') return;
    if (typeof part === 'string' && typeof last === 'string') prose[prose.length - 1] = last + part;
    else prose.push(part);
  };
  texts.forEach((text, i) => {
    append(text);
    const part = parts[i];
    if (part !== undefined) append(part);
  });
  return prose;
}
