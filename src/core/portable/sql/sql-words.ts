import type { SqlDialect } from './sql-dialect';

/** A number that every engine takes for double precision: without an exponent some would compute in decimals. */
export function sqlNumber(value: number): string {
  const digits = String(value);
  return digits.includes('e') ? digits.toUpperCase() : `${digits}E0`;
}

/** Terms a line. */
const A_LINE = 6;

/**
 * Bias plus weighted values, grouped so that no engine's parser has to go deep. Weights of 0 are left out.
 *
 * @param values names of columns, one a weight
 */
export function weightedSum(
  bias: number,
  weights: readonly number[],
  values: readonly string[],
  indent: string
): string {
  const terms = weights.flatMap((weight, i) =>
    weight === 0 ? [] : [`${sqlNumber(weight)} * ${values[i]!}`]
  );
  const lines = [sqlNumber(bias)];
  for (let i = 0; i < terms.length; i += A_LINE) {
    lines.push(`(${terms.slice(i, i + A_LINE).join(' + ')})`);
  }
  return balancedSum(lines).replaceAll('\n', `\n${indent}`);
}

/** Lines added up, in parentheses by eights. */
function balancedSum(lines: readonly string[]): string {
  if (lines.length <= 8) return lines.join('\n  + ');
  const groups: string[] = [];
  for (let i = 0; i < lines.length; i += 8) {
    groups.push(`(${lines.slice(i, i + 8).join('\n  + ')})`);
  }
  return balancedSum(groups);
}

/** The logistic function, its exponent held where no engine's overflows or underflows. */
export function sqlSigmoid(logit: string): string {
  return `1E0 / (1E0 + EXP(LEAST(GREATEST(-(${logit}), -700E0), 700E0)))`;
}

/** One step of the query: `name AS (SELECT …)`. */
export function sqlStep(
  { as }: SqlDialect,
  name: string,
  columns: readonly string[],
  from: string
): string {
  return `${name} ${as} (\n  SELECT\n    ${columns.join(',\n    ')}\n  FROM ${from}\n)`;
}
