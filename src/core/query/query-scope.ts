import { badQuery, type TextPlace } from './bad-query';
import { checkName } from './check-name';
import { nearestWord } from './nearest-word';
import { queryLimits } from './query-limits';

/** What a column's values are: those of a column of the table (`same`), a figure made of one, or something new. */
export type ColumnOrigin =
  | { readonly kind: 'same' | 'mean' | 'sum' | 'value'; readonly source: string }
  | { readonly kind: 'count' | 'share' | 'new' };

export type Columns = ReadonlyMap<string, ColumnOrigin>;

/** What is known of the table at one place of the chain, and what has been read of the first one. */
export class QueryScope {
  /** In order; null after a step whose columns depend on the rows. */
  columns: Columns | null;
  groups: Columns = new Map();
  /** Columns of the first table that the query needs. */
  readonly used = new Set<string>();
  #nodes = 0;

  constructor(names: Iterable<string>) {
    this.columns = new Map(
      [...names].map((name) => [name, { kind: 'same', source: name } as const])
    );
  }

  /** Counts one more part of the query. */
  enter(depth: number, place: TextPlace): void {
    if (depth > queryLimits.depth) {
      throw badQuery(
        `This is nested more than ${queryLimits.depth} deep. Split it into several steps.`,
        place
      );
    }
    if (++this.#nodes > queryLimits.nodes) {
      throw badQuery('The query has too many parts. Split it into two.', place);
    }
  }

  /**
   * A column that is read.
   * @throws LoanbookError `bad-query` if there is none of this name here.
   */
  read(name: string, place: TextPlace): string {
    checkName(name, place);
    if (!this.columns) return name;
    const origin = this.columns.get(name);
    if (!origin) throw unknownColumn(name, this.columns, place);
    if ('source' in origin) this.used.add(origin.source);
    return name;
  }

  origin(name: string): ColumnOrigin {
    return this.columns?.get(name) ?? { kind: 'new' };
  }

  /** All columns are read, or stay to the end. */
  readAll(): void {
    for (const origin of this.columns?.values() ?? []) {
      if ('source' in origin) this.used.add(origin.source);
    }
  }
}

function unknownColumn(name: string, columns: Columns, place: TextPlace) {
  const names = [...columns.keys()];
  const near = nearestWord(name, names);
  const some = names.slice(0, 12).map((each) => `“${each}”`);
  const list = names.length > some.length ? [...some, '…'] : some;
  const hint =
    near !== undefined
      ? `Did you mean “${near}”?`
      : names.length > 0
        ? `There are: ${list.join(', ')}.`
        : 'There are none.';
  return badQuery(`There is no column “${name}” at this step. ${hint}`, place, name);
}
