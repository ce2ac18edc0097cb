import { acceptedFlags, findColumn, type Column, type Table } from '../data/table';
import { leakedColumn } from '../prepare/leaked-feature';
import type { PreparationSettings, Split } from '../prepare/prepared';
import type { Breathe } from './breathe';
import { codedColumn, type CodedColumn } from './coded-column';
import { columnPower } from './column-power';
import { findDuplicates } from './duplicates';
import type { ColumnPower, LeakReport } from './leak-report';
import { findNearCopies, proposeNearRule, type RuleProposal } from './near-copies';
import type { NearRule } from './near-rule';
import { orderEffect } from './order-effect';
import { findScalerLeak } from './scaler-leak';

/** A column that orders customers as well as this by itself has the answer in it. The bank's income reaches .91. */
const GIVES_AWAY = 0.97;
/** Neighbours are alike for a reason from so many standard deviations, and if it is by more than a trifle. */
const ORDER_Z = 4;
const ORDER_MORE_ALIKE = 0.02;

/** What is known of a file before anything is asked: worked out once, since it takes longest. */
export class LeakCheck {
  readonly #table: Table;
  readonly #accepted: Uint8Array;
  readonly #inputs: readonly Column[];
  readonly #coded: readonly CodedColumn[];
  /** Neither inputs nor names of customers; the answer is among them. */
  readonly #others: readonly CodedColumn[];
  #proposal: Promise<RuleProposal> | undefined;
  #powers: readonly number[] | undefined;
  #order: LeakReport['order'] | undefined;

  constructor(table: Table) {
    this.#table = table;
    this.#accepted = acceptedFlags(table);
    this.#inputs = table.columns.filter(
      ({ schema }) => schema.role === 'input' && schema.name !== table.target.column
    );
    this.#coded = this.#inputs.map(codedColumn);
    this.#others = table.columns
      .filter((column) => column.schema.role !== 'identifier' && !this.#inputs.includes(column))
      .map(codedColumn);
  }

  /**
   * All that could make a score look better than it is.
   *
   * @param split and settings as the preparation has them
   * @param rule when customers are near-twins; null: the rule that is found by search
   */
  async report(
    split: Split,
    settings: PreparationSettings,
    rule: NearRule | null,
    breathe: Breathe
  ): Promise<LeakReport> {
    this.#proposal ??= proposeNearRule(this.#coded, this.#accepted, breathe);
    const proposal = await this.#proposal;
    return {
      division: settings.division ?? 'random',
      nearCopies: findNearCopies(this.#coded, this.#accepted, split, rule, proposal),
      duplicates: findDuplicates(this.#coded, this.#others, this.#accepted, split),
      columns: this.#columns(settings),
      order: (this.#order ??= this.#findOrder()),
      scaler: findScalerLeak(this.#used(settings), settings, split)
    };
  }

  #used({ dropped }: PreparationSettings): readonly Column[] {
    return this.#inputs.filter(({ schema }) => !dropped.includes(schema.name));
  }

  #columns(settings: PreparationSettings): ColumnPower[] {
    this.#powers ??= this.#coded.map((column) => columnPower(column, this.#accepted));
    const used = this.#used(settings);
    const found = this.#inputs.map((column, i) =>
      powerOf(column, this.#powers![i]!, used.includes(column))
    );
    if (settings.leak) {
      const pretend = leakedColumn(this.#accepted);
      found.push(powerOf(pretend, columnPower(codedColumn(pretend), this.#accepted), true));
    }
    return found.sort((a, b) => b.rocAuc - a.rocAuc);
  }

  #findOrder(): LeakReport['order'] {
    const target = findColumn(this.#table, this.#table.target.column)!;
    return [codedColumn(target), ...this.#coded]
      .flatMap((column, i) => {
        const effect = orderEffect(column);
        const { label } = [target, ...this.#inputs][i]!.schema;
        if (!effect) return [];
        const found = effect.z >= ORDER_Z && effect.alike - effect.expected >= ORDER_MORE_ALIKE;
        return [{ ...effect, label, found }];
      })
      .sort((a, b) => b.z - a.z);
  }
}

function powerOf({ schema }: Column, rocAuc: number, used: boolean): ColumnPower {
  const { name, label } = schema;
  return { column: name, label, rocAuc, givesAway: rocAuc >= GIVES_AWAY, used };
}
