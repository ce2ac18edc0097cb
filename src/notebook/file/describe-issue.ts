import * as v from 'valibot';

/** What a schema found, for a person: where in the value, what stands there, what was expected. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue);
  const where = place === null ? 'All of it' : `“${shortened(place)}”`;
  if (issue.received === 'undefined') return `${where} is missing`;
  if (issue.expected === 'never') return `${where} is nothing that is known here`;
  const found = `${where} is ${kindWords[issue.received] ?? shortened(issue.received)}`;
  return `${found}, where ${expectation(issue)} is expected`;
}

/** As valibot calls kinds of values. */
const kindWords: Readonly<Record<string, string>> = {
  Object: 'a group of settings',
  Array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing'
};

function expectation({ type, expected, requirement, message }: v.BaseIssue<unknown>): string {
  switch (type) {
    case 'regex':
      return message;
    case 'integer':
      return 'a whole number';
    case 'max_length':
      return `a length of at most ${String(requirement)}`;
    case 'min_length':
      return `a length of at least ${String(requirement)}`;
    case 'max_value':
      return `at most ${String(requirement)}`;
    case 'min_value':
      return `at least ${String(requirement)}`;
    case 'lt_value':
      return `less than ${String(requirement)}`;
    case 'gt_value':
      return `more than ${String(requirement)}`;
    default:
      return (expected ?? 'something else')
        .replace(/^\(|\)$/g, '')
        .split(' | ')
        .map((each) => kindWords[each] ?? each)
        .join(' or ');
  }
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
