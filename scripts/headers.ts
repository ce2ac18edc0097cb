/** Headers that a host adds to the answers for one path pattern. */
export interface HeaderRule {
  /** A path, or a path with one `*` that stands for any text, as in `/workers/table/*`. */
  readonly pattern: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

/**
 * Parses a `_headers` file (Netlify, Cloudflare Pages): a path at a line's start, its headers indented
 * below it, `#` comments and blank lines anywhere.
 *
 * @throws Error naming the line, if a header stands before any path or has no colon.
 */
export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: { name: string; value: string }[] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: content, headers: [] });
      continue;
    }
    const rule = rules.at(-1);
    const colon = content.indexOf(':');
    if (!rule || colon < 1) {
      throw new Error(`_headers, line ${index + 1}: "${content}" is not a header below a path.`);
    }
    rule.headers.push({
      name: content.slice(0, colon).trim(),
      value: content.slice(colon + 1).trim()
    });
  }
  return rules;
}

/** True if a rule's pattern covers a path (without query and fragment). */
export function matchesPath(pattern: string, path: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === path;
  const before = pattern.slice(0, star);
  const after = pattern.slice(star + 1);
  return (
    path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after)
  );
}

/**
 * The headers for a path as the hosts send them: those of every rule that matches, values of one name
 * joined by a comma. Names are lower case.
 */
export function headersForPath(
  rules: readonly HeaderRule[],
  path: string
): Readonly<Record<string, string>> {
  const joined: Record<string, string> = {};
  for (const rule of rules.filter(({ pattern }) => matchesPath(pattern, path))) {
    for (const { name, value } of rule.headers) {
      const key = name.toLowerCase();
      joined[key] = joined[key] === undefined ? value : `${joined[key]}, ${value}`;
    }
  }
  return joined;
}
