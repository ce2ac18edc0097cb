/** A text or number as both languages write it: JSON's escapes are JavaScript's and Python's, too. */
export function literal(value: string | number): string {
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** A list on one line, or, where that grows long, on several, indented. */
export function listOf(values: readonly (string | number)[], indent = '  '): string {
  const items = values.map(literal);
  const short = `[${items.join(', ')}]`;
  if (short.length <= 76) return short;
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length < 74)
      lines[lines.length - 1] += ` ${item},`;
    else lines.push(`${indent}${item},`);
  }
  return `[\n${lines.join('\n').replace(/,$/, '')}\n]`;
}

/** Lines of code: parts that do not apply (false) are left out, and the text ends with a line's end. */
export function codeOfLines(...lines: readonly (string | false)[]): string {
  return `${lines.filter((line) => line !== false).join('\n')}\n`;
}

/** What stands behind a comment's mark: on one line, whatever it is made of. */
export function inComment(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
