import { missingMarkers } from '../../data/is-missing';
import type { InputStep, PortableColumn } from '../portable-model';
import type { SqlDialect } from './sql-dialect';
import type { SqlNames } from './sql-names';
import { sqlNumber } from './sql-words';

/** A column of the table in the type that the model takes, NULL where it is missing. */
export function sqlColumn(
  { name, kind, negativeIsZero, truth }: PortableColumn,
  dialect: SqlDialect
): string {
  const { identifier, literal, text, double, withoutNaN } = dialect;
  if (kind === 'number') {
    const value = withoutNaN(`CAST(${identifier(name)} AS ${double})`);
    // Not GREATEST, which some engines let pass over NULL.
    return negativeIsZero ? `CASE WHEN ${value} < 0E0 THEN 0E0 ELSE ${value} END` : value;
  }
  const trimmed = `TRIM(CAST(${identifier(name)} AS ${text}))`;
  const markers = missingMarkers.map(literal).join(', ');
  const booleans = (truth ?? []).map(
    (word, i) => `WHEN LOWER(${trimmed}) = '${i === 0 ? 'true' : 'false'}' THEN ${literal(word)} `
  );
  return `CASE WHEN LOWER(${trimmed}) IN (${markers}) THEN NULL ${booleans.join('')}ELSE ${trimmed} END`;
}

/** An input of a network or a regression, out of the columns. */
export function sqlInput(step: InputStep, dialect: SqlDialect, names: SqlNames): string {
  const column = names.column(step.column);
  const { double, literal } = dialect;
  const raw = () => {
    if (step.kind === 'number') return `COALESCE(${column}, ${sqlNumber(step.fill)})`;
    const level = typeof step.level === 'number' ? sqlNumber(step.level) : literal(step.level);
    return `CAST(CASE WHEN ${column} = ${level} THEN 1 ELSE 0 END AS ${double})`;
  };
  return `(${raw()} - (${sqlNumber(step.mean)})) / ${sqlNumber(step.scale)}`;
}
