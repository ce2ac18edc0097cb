import type { CellCode } from '../../cells/code/cell-code';

/** A piece of code and what it is, as far as that is shown. */
export interface CodePiece {
  readonly text: string;
  readonly mark: 'comment' | 'string' | 'keyword' | null;
}

const strings = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/.source;

/** What code is written in. */
export type CodeLanguage = keyof CellCode | 'sql';

const rules: Readonly<Record<CodeLanguage, RegExp>> = {
  sql: /(?<comment>--[^\n]*)|(?<string>'(?:''|[^'\n])*')|(?<keyword>\b(?:WITH|AS|MATERIALIZED|SELECT|FROM|CASE|WHEN|THEN|ELSE|END|CAST|NULL|IS|IN|OR|AND|NOT)\b)/g,
  javascript: new RegExp(
    `(?<comment>//[^\\n]*)|(?<string>${strings}|\`[^\`]*\`)|(?<keyword>\\b(?:import|from|as|const|let|function|return|for|of|if|else|await|async|new)\\b)`,
    'g'
  ),
  python: new RegExp(
    `(?<comment>#[^\\n]*)|(?<string>[rf]?(?:${strings}))|(?<keyword>\\b(?:import|from|as|def|return|for|in|if|else|not|and|or|lambda|with|None|True|False)\\b)`,
    'g'
  )
};

/** Cuts code into pieces, so that comments, texts and keywords can be told apart. Nothing is lost. */
export function colourCode(code: string, language: CodeLanguage): readonly CodePiece[] {
  const pieces: CodePiece[] = [];
  let end = 0;
  for (const match of code.matchAll(rules[language])) {
    const { comment, string } = match.groups!;
    if (match.index > end) pieces.push({ text: code.slice(end, match.index), mark: null });
    const mark = comment !== undefined ? 'comment' : string !== undefined ? 'string' : 'keyword';
    pieces.push({ text: match[0], mark });
    end = match.index + match[0].length;
  }
  if (end < code.length) pieces.push({ text: code.slice(end), mark: null });
  return pieces;
}
