import * as v from 'valibot';

/** What a schema found, for a person: where in the value, what stands there, what was expected. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue);
  const expected = issue.expected ? `, where ${issue.expected} is expected` : '';
  const what = issue.type === 'regex' ? `${issue.received} (${issue.message})` : issue.received;
  return `${place === null ? 'The whole' : `“${place}”`} is ${shortened(what)}${expected}`;
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
