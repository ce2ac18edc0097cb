import { LoanbookError } from '../../errors';
import type { SqlDialect } from './sql-dialect';

/** What the query calls its own columns. */
export interface SqlNames {
  column(place: number): string;
  input(place: number): string;
  unit(layer: number, place: number): string;
  tree(place: number): string;
  readonly logit: string;
  readonly probability: string;
}

/** Names that none of the columns which are passed on has, in any case of letters. */
export function sqlNames(passedOn: readonly string[]): SqlNames {
  const taken = passedOn.map((name) => name.toLowerCase());
  let prefix = '';
  const clashes = () =>
    taken.some((name) => {
      if (!name.startsWith(prefix)) return false;
      return /^([cxt]\d+|h\d+_\d+|logit|probability)$/.test(name.slice(prefix.length));
    });
  while (clashes()) prefix += 'lb_';
  return {
    column: (place) => `${prefix}c${place + 1}`,
    input: (place) => `${prefix}x${place + 1}`,
    unit: (layer, place) => `${prefix}h${layer + 1}_${place + 1}`,
    tree: (place) => `${prefix}t${place + 1}`,
    logit: `${prefix}logit`,
    probability: `${prefix}probability`
  };
}

/**
 * The name of a table, its parts quoted: `bank.customers` is a table in a schema.
 * @throws LoanbookError `bad-setting` for an empty name or part
 */
export function sqlTable(table: string, { identifier }: SqlDialect): string {
  const parts = table.split('.').map((part) => part.trim());
  if (parts.every((part) => part !== '')) return parts.map(identifier).join('.');
  throw new LoanbookError(
    'bad-setting',
    `“${table}” names no table. Write the name of the table with the customers, as in customers or bank.customers.`
  );
}
