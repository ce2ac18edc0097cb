import { makeColumn } from '../../data/testing/make-table';
import type { Column, ColumnKind, ColumnRole } from '../../data/table';

/** A column made of `values`; texts are coded by a sorted dictionary. */
export function codedColumn(
  name: string,
  values: readonly (number | string)[],
  kind: ColumnKind = 'number',
  role: ColumnRole = 'input'
): Column {
  const texts = values.filter((value) => typeof value === 'string');
  const dictionary = texts.length > 0 ? [...new Set(texts)].sort() : null;
  const codes = values.map((value) =>
    typeof value === 'string' ? dictionary!.indexOf(value) : value
  );
  return makeColumn(name, codes, { kind, role }, dictionary);
}
