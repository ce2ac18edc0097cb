import * as v from 'valibot';
import { describeIssue } from '../notebook/file/describe-issue';
import {
  parseNotebook,
  type ReadableKind,
  type ReadNotebook
} from '../notebook/file/parse-notebook';
import { allCells } from './all-cells';
import { paramsSchemas } from './params-schemas';

/**
 * Reads a notebook's text with the kinds of cells that Loanbook has. Brings the schemas along, so it is imported
 * when there is something to read.
 * @throws LoanbookError `bad-notebook`
 */
export function readNotebook(text: string): ReadNotebook {
  return parseNotebook(text, readableKinds);
}

const readableKinds: readonly ReadableKind[] = allCells.map(({ kind, defaults, repeatable }) => ({
  kind,
  defaults,
  repeatable,
  problemOf: (params) => problemOf(kind, params)
}));

function problemOf(kind: string, params: unknown): string | null {
  const schema = Object.hasOwn(paramsSchemas, kind) ? paramsSchemas[kind] : undefined;
  if (!schema) return null;
  const result = v.safeParse(schema, params, { abortEarly: true });
  if (result.success) return null;
  const [issue] = result.issues;
  return issue.type === 'raw_check' ? issue.message.replace(/\.$/, '') : describeIssue(issue);
}
