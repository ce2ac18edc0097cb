import type { CountsData } from '../core/data/chart-data';
import { formatNumber } from '../core/format';
import { ACCEPTED, DECLINED } from './group-names';

/** One part of a bar: the customers of one value who accepted, or those who declined. */
export type CountsRow = {
  readonly value: string;
  readonly group: string;
  readonly customers: number;
  /** Accepted is stacked first, from the axis. */
  readonly order: number;
  readonly total: number;
  readonly accepted: number;
  readonly rate: number;
  readonly share: number;
};

/** A bar as a whole, with what is written at its end. */
export type CountsTotal = {
  readonly value: string;
  readonly total: number;
  readonly note: string;
};

/** The stacked parts of every bar, in the order of the bars; empty parts are left out. */
export function countsRows(data: CountsData): CountsRow[] {
  const customers = sum(data);
  return data.bars.flatMap((bar) => {
    const whole = {
      value: bar.label,
      total: bar.count,
      accepted: bar.accepted,
      rate: bar.count === 0 ? 0 : bar.accepted / bar.count,
      share: customers === 0 ? 0 : bar.count / customers
    };
    return [
      { ...whole, group: ACCEPTED, customers: bar.accepted, order: 0 },
      { ...whole, group: DECLINED, customers: bar.count - bar.accepted, order: 1 }
    ].filter((row) => row.customers > 0);
  });
}

/** What is written at the end of each bar: of the answer its share, of other columns who accepted. */
export function countsTotals(data: CountsData, short: boolean): CountsTotal[] {
  const customers = sum(data);
  return data.bars.map((bar) => {
    const count = formatNumber(bar.count, 'count');
    const share = customers === 0 ? 0 : bar.count / customers;
    const rate = formatNumber(bar.count === 0 ? NaN : bar.accepted / bar.count, 'share');
    const note = data.isTarget
      ? `${count} · ${formatNumber(share, 'share')}`
      : short
        ? `${rate} accepted`
        : `${count} · ${rate} accepted`;
    return { value: bar.label, total: bar.count, note };
  });
}

function sum(data: CountsData): number {
  return data.bars.reduce((total, bar) => total + bar.count, 0);
}
