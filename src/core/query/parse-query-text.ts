import { type Expression, parse, type Program } from 'acorn';
import { formatNumber } from '../format';
import { badQuery } from './bad-query';
import { queryLimits } from './query-limits';

/** Brackets within brackets past which the parser itself would be at its end. */
const MOST_BRACKETS = 200;

/**
 * The query's text as one JavaScript expression; null if there is nothing in it but blanks and comments.
 * @throws LoanbookError `bad-query` for a text that is too long, too deep, or not one expression.
 */
export function parseQueryText(text: string): Expression | null {
  const whole = { start: 0, end: text.length };
  if (text.length > queryLimits.characters) {
    throw badQuery(
      `The query has ${formatNumber(text.length, 'count')} characters; at most ` +
        `${formatNumber(queryLimits.characters, 'count')} are allowed. Split it: a query can read another query’s table.`,
      whole
    );
  }
  if (deepestBracket(text) > MOST_BRACKETS) throw badQuery(tooDeep, whole);
  const { body } = parseProgram(text);
  const [first, second] = body;
  if (!first) return null;
  if (second) {
    throw badQuery(
      'A query is one chain of steps. Join the next step with a point: .filter(…)',
      second
    );
  }
  if (first.type !== 'ExpressionStatement') {
    throw badQuery('A query is a chain of steps, such as filter(…).groupby(…).rollup(…).', first);
  }
  return first.expression;
}

const tooDeep = 'The query is nested too deeply to be read. Split it into several steps.';

function parseProgram(text: string): Program {
  try {
    return parse(text, { ecmaVersion: 2022, sourceType: 'script' });
  } catch (thrown) {
    if (thrown instanceof SyntaxError) throw notRead(thrown, text);
    // The parser calls itself for what is nested, and ran out of room.
    throw badQuery(tooDeep, { start: 0, end: text.length });
  }
}

function notRead(error: SyntaxError, text: string) {
  const found = 'pos' in error && typeof error.pos === 'number' ? error.pos : text.length;
  const start = Math.min(found, Math.max(0, text.length - 1));
  const next = text
    .slice(start, start + 12)
    .split('\n')[0]!
    .trim();
  const where = found >= text.length || next === '' ? 'the end' : `“${next}”`;
  return badQuery(
    `The query cannot be read from ${where} on. Look for a bracket, a comma or a quotation mark that is missing or ` +
      'too much just before.',
    { start, end: start + 1 }
  );
}

/** Brackets in texts count, too: too many of them is no query either. */
function deepestBracket(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if ('([{'.includes(character)) deepest = Math.max(deepest, ++depth);
    else if (')]}'.includes(character)) depth--;
  }
  return deepest;
}
