import { badQuery } from './bad-query';
import { chainCalls, type ChainCall } from './chain-calls';
import { isUsableName } from './check-name';
import { nearestWord } from './nearest-word';
import { parseQueryText } from './parse-query-text';
import { QueryScope, type Columns } from './query-scope';
import type { QueryStep } from './query-step';
import { noSpread } from './read-call';
import { verbNames, type VerbName } from './verb-names';
import { columnVerbs } from './verbs/column-verbs';
import { groupVerbs } from './verbs/group-verbs';
import { rowVerbs } from './verbs/row-verbs';
import { shapeVerbs } from './verbs/shape-verbs';
import type { VerbReader } from './verbs/verb-reader';

/** A query that is allowed. */
export interface Query {
  readonly steps: readonly QueryStep[];
  /** The columns of its table, as far as they are known before it runs: null if they depend on the rows. */
  readonly columns: Columns | null;
  /** Columns of the table that it reads which it needs. */
  readonly used: readonly string[];
}

const readers: Readonly<Record<VerbName, VerbReader>> = {
  ...rowVerbs,
  ...columnVerbs,
  ...groupVerbs,
  ...shapeVerbs
};

/**
 * Reads a query: a chain of Arquero's verbs, of which only what is on the lists here is taken over. An empty text is the
 * table itself.
 *
 * @param names of the table's columns
 * @throws LoanbookError `bad-query` with the place (`from`, `to`) of the first part that is not allowed or not clear.
 */
export function readQuery(text: string, names: readonly string[]): Query {
  const scope = new QueryScope(names.filter(isUsableName));
  const expression = parseQueryText(text);
  const steps = expression ? chainCalls(expression).map((call) => readStep(call, scope)) : [];
  // What is left at the end is shown.
  scope.readAll();
  return { steps, columns: scope.columns, used: names.filter((name) => scope.used.has(name)) };
}

function readStep(call: ChainCall, scope: QueryScope): QueryStep {
  const { name, place } = call;
  scope.enter(1, place);
  const verb = verbNames.find((each) => each === name);
  if (!verb) {
    const near = nearestWord(name, verbNames);
    throw badQuery(
      near === undefined
        ? `There is no step “${name}”. There are: ${verbNames.join(', ')}.`
        : `There is no step “${name}”. Did you mean ${near}?`,
      place
    );
  }
  return { verb, inputs: readers[verb](call.call.arguments.map(noSpread), scope, call) };
}
