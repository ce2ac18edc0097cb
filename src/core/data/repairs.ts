import { LoanbookError } from '../errors';
import { formatNumber } from '../format';
import { rawText } from './raw-text';
import type { RepairProposal, RepairRule } from './repair';
import { findColumn, type Column, type Table } from './table';

const mostExamples = 5;

/**
 * What may be wrong with a table's values, as its schemas' rules find it. Nothing is changed.
 * Rules that find no row make no proposal.
 */
export function proposeRepairs(table: Table): RepairProposal[] {
  return table.columns.flatMap((column) => {
    const rule = column.schema.repairRule;
    if (!rule) return [];
    const rows = faultyRows(column, rule);
    return rows.length === 0 ? [] : [proposalOf(table, column, rule, rows)];
  });
}

/**
 * The table with the chosen repairs: a new one that shares every column they leave alone. Name and fingerprint stay;
 * the order of `ids` does not matter.
 * @throws LoanbookError `bad-setting` for an id that no rule of this table has.
 */
export function applyRepairs(table: Table, ids: readonly string[]): Table {
  const known = table.columns.flatMap(({ schema }) =>
    schema.repairRule ? [repairId(schema.name, schema.repairRule)] : []
  );
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new LoanbookError(
      'bad-setting',
      `The repair "${unknown}" does not fit ${table.name}: its repairs are ${known.join(', ') || 'none'}. Choose from the repairs proposed for this file.`,
      { file: table.name }
    );
  }
  const columns = table.columns.map((column) => {
    const rule = column.schema.repairRule;
    return rule && ids.includes(repairId(column.schema.name, rule))
      ? repaired(column, rule)
      : column;
  });
  return { ...table, columns };
}

function repairId(column: string, rule: RepairRule): string {
  return `${rule.kind}:${column}`;
}

function repaired(column: Column, rule: RepairRule): Column {
  const rows = faultyRows(column, rule);
  if (rows.length === 0) return column;
  const values = column.values.slice();
  for (const row of rows) values[row] = rule.kind === 'negative' ? 0 : NaN;
  return { ...column, values };
}

function faultyRows(column: Column, rule: RepairRule): number[] {
  const isFaulty = faultTest(column, rule);
  const rows: number[] = [];
  column.values.forEach((value, row) => {
    if (!Number.isNaN(value) && isFaulty(value)) rows.push(row);
  });
  return rows;
}

function faultTest(column: Column, rule: RepairRule): (value: number) => boolean {
  if (rule.kind === 'negative') return (value) => value < 0;
  // A code may carry an extension after a dash, as ZIP+4 does.
  const wellFormed = new RegExp(`^\\d{${rule.digits}}(-\\d+)?$`);
  return (value) => !wellFormed.test(rawText(column, value));
}

function proposalOf(
  table: Table,
  column: Column,
  rule: RepairRule,
  rows: readonly number[]
): RepairProposal {
  const one = rows.length === 1;
  const who = one ? '1 customer has' : `${rows.length.toLocaleString('en-US')} customers have`;
  const { finding, action } = wordsOf(table, column, rule, rows);
  return {
    id: repairId(column.schema.name, rule),
    column: column.schema.name,
    finding: `${who} a ${finding}.`,
    action: `${one ? action.replace('them', 'it') : action}.`,
    count: rows.length,
    exampleRows: rows.slice(0, mostExamples)
  };
}

function wordsOf(
  table: Table,
  column: Column,
  rule: RepairRule,
  rows: readonly number[]
): { finding: string; action: string } {
  if (rule.kind === 'malformed-code') {
    const codes = [...new Set(rows.map((row) => rawText(column, column.values[row]!)))];
    const shown =
      codes.slice(0, mostExamples).join(', ') + (codes.length > mostExamples ? ', …' : '');
    return {
      finding: `${rule.noun} without ${rule.digits} digits (${shown})`,
      action: `Mark them as missing: ${rule.reason}`
    };
  }
  const other = rule.alongside && findColumn(table, rule.alongside.column);
  const range = other ? rangeText(rows.map((row) => other.values[row]!)) : '';
  const all = rows.length === 1 ? '' : 'all ';
  const context = range && rule.alongside ? `, ${all}${rule.alongside.words} ${range}` : '';
  return {
    finding: `${rule.noun} (${rangeText(rows.map((row) => column.values[row]!))})${context}`,
    action: `Set them to 0 ${rule.unit}`
  };
}

/** "−3 to −1", or "−1" where there is but one value; empty where any is missing. */
function rangeText(values: readonly number[]): string {
  if (values.some(Number.isNaN)) return '';
  // Not Math.min(...values): a million arguments overflow the stack.
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const show = (value: number) => formatNumber(value, 'plain');
  return low === high ? show(low) : `${show(low)} to ${show(high)}`;
}
